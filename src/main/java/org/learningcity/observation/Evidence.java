package org.learningcity.observation;

/**
 * One piece of evidence (佐证材料) listed for an indicator.
 *
 * @param type what it is, in the rule set's words, such as {@code 文件} or {@code 实施记录}
 * @param title name of the document, event or report
 * @param number document number; empty when it has none
 * @param date as written, {@code 2019-05-01}, {@code 2019-05} or {@code 2019}; empty when not said
 * @param issuer who issued it
 * @param file name of the attached file; empty when none is attached
 */
public record Evidence(
        String place,
        int period,
        String indicator,
        String type,
        String title,
        String number,
        String date,
        String issuer,
        String file,
        String note,
        Position position) {

    public String key() {
        return "evidence:" + place + "/" + period + "/" + indicator + "~" + Digest.brief(canonical());
    }

    String canonical() {
        return String.join(
                "\u001f",
                "evidence",
                place,
                Integer.toString(period),
                indicator,
                type,
                title,
                number,
                date,
                issuer,
                file,
                note);
    }
}
