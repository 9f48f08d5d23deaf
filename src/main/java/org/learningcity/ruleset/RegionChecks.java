package org.learningcity.ruleset;

import org.learningcity.framework.Text;

/** Rows may only name regions that places can be in. */
final class RegionChecks {

    private RegionChecks() {}

    static void run(Inspection inspection) {
        var regions = inspection.regions();
        if (regions.contains(Table.ANY)) {
            return;
        }
        for (var schema : Schemas.ALL) {
            for (var row : inspection.rows(schema)) {
                var region = row.text("region");
                if (schema.column("region").isPresent() && !region.equals(Table.ANY) && !regions.contains(region)) {
                    inspection.error(
                            "region.unknown",
                            row,
                            "region",
                            new Text("没有地区“%s”".formatted(region), "there is no region `%s`".formatted(region)),
                            Inspection.didYouMean(region, regions));
                }
            }
        }
    }
}
