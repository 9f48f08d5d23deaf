package org.learningcity.observation;

import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;

/**
 * What is assessed (城市、地区), as it stands during some years.
 *
 * @param id the name or code that observations use
 * @param region such as 东部; empty when not said
 * @param tier administrative tier; empty when not said
 * @param peerGroup comparable group (可比城市组); empty when it belongs to none
 * @param validity years for which this row holds
 */
public record Place(
        String id,
        Text name,
        String divisionCode,
        String region,
        String tier,
        String peerGroup,
        Validity validity,
        Position position) {

    String canonical() {
        return String.join(
                "\u001f",
                "place",
                id,
                name.zh(),
                name.en(),
                divisionCode,
                region,
                tier,
                peerGroup,
                validity.toString());
    }
}
