package org.learningcity.ruleset;

import java.util.List;
import org.learningcity.framework.Text;

/** Rows may only name regions that places can be in, and kinds that nodes are of. */
final class RegionChecks {

    private RegionChecks() {}

    static void run(Inspection inspection) {
        List.of(Schemas.GATES, Schemas.DIAGNOSIS).forEach(schema -> kinds(inspection, schema));
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

    private static void kinds(Inspection inspection, TableSchema schema) {
        for (var row : inspection.rows(schema)) {
            var kind = row.text("kind");
            if (!kind.equals(Table.ANY) && !inspection.kinds().contains(kind)) {
                inspection.error(
                        "kind.unknown",
                        row,
                        "kind",
                        new Text("没有“%s”这类节点".formatted(kind), "no node is of the kind `%s`".formatted(kind)),
                        Inspection.didYouMean(kind, inspection.kinds()));
            }
        }
    }
}
