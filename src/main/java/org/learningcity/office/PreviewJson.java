package org.learningcity.office;

import java.util.Optional;
import org.learningcity.assessment.NodeResult;
import org.learningcity.framework.Text;
import org.learningcity.impact.Cause;
import org.learningcity.impact.Facet;
import org.learningcity.impact.Impact;
import org.learningcity.impact.NodeChange;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a draft would change, as JSON; a withheld score is not written. */
final class PreviewJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PreviewJson() {}

    static String of(Impact impact) {
        var root = JSON.createObjectNode();
        root.put("before", impact.before().resultHash())
                .put("after", impact.after().resultHash());
        root.put("nothing", impact.nothing());
        var causes = root.putArray("causes");
        impact.causes().forEach(cause -> cause(causes.addObject(), cause, impact));
        var idle = root.putArray("idle");
        impact.idle().forEach(each -> {
            var node = idle.addObject().put("where", each.alteration().where()).put("wordsOnly", each.wordsOnly());
            text(node, "said", each.alteration().inWords());
        });
        var nodes = root.putArray("nodes");
        impact.nodes().forEach(change -> node(nodes.addObject(), change));
        root.put("values", impact.values().size());
        root.put("findings", impact.findings().size());
        root.put("advice", impact.advice().size());
        return JSON.writeValueAsString(root);
    }

    private static void cause(ObjectNode node, Cause cause, Impact impact) {
        text(node, "said", cause.inWords());
        node.put("effect", !impact.withoutEffect().contains(cause));
        var where = node.putArray("where");
        cause.alterations().forEach(each -> where.add(each.where()));
    }

    private static void text(ObjectNode node, String name, Text text) {
        node.putObject(name).put("zh", text.zh()).put("en", text.en());
    }

    private static void node(ObjectNode node, NodeChange change) {
        node.put("place", change.key().place())
                .put("period", change.key().period())
                .put("node", change.key().code());
        var facets = node.putArray("changes");
        change.facetsInOrder().stream().map(Facet::name).forEach(facets::add);
        result(node.putObject("before"), change.before());
        result(node.putObject("after"), change.after());
        if (change.shown()) {
            node.put("change", change.shownChange());
        }
    }

    private static void result(ObjectNode node, Optional<NodeResult> result) {
        result.ifPresent(found -> {
            if (found.shown()) {
                node.put("score", found.points());
            }
            node.put("release", found.release().name())
                    .put("grade", found.grade())
                    .put("rank", found.rank().toString())
                    .put("completeness", found.completeness());
        });
    }
}
