package org.learningcity.ruleset;

import java.util.List;
import java.util.Optional;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;
import org.learningcity.stage.RowRef;
import org.learningcity.stage.Stage;

/**
 * One thing that a draft changes in a rule set and that can be taken over without the rest (改动): the rows of one key of
 * a table, a rule file, a node of the framework, or the settings of the whole.
 */
public sealed interface Alteration {

    /** The file it stands in, as a path within the rule set. */
    String file();

    /** Names it among the alterations of a draft, such as {@code weights:2.2.3/西部}. */
    String id();

    /** What it changes, such as {@code weights 西部 2.2.3: weight 22 → 30}. */
    Text inWords();

    /** Where it is to be seen, as {@code file:line}. */
    String where();

    /** Whether it only changes what is said of a row or rule: basis, source, notes, titles, remarks. */
    boolean wordsOnly();

    /** The stage whose outcome it touches first, as the name of its folder; {@code framework} before all stages. */
    String step();

    /**
     * The rows of one key: a change of years is a change of them all.
     *
     * @param before as the base has them, by key and year; none where the key is new
     * @param after as the draft has them; none where the key is gone
     * @param wordsOnly whether they differ only in what they say of themselves: basis, source, author, notes, titles
     */
    record OfRows(String table, String key, List<RowRef> before, List<RowRef> after, boolean wordsOnly)
            implements Alteration {

        public OfRows {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public String file() {
            return (after.isEmpty() ? before : after).get(0).file();
        }

        @Override
        public String id() {
            return table + ":" + key;
        }

        @Override
        public Text inWords() {
            return RowWords.of(this);
        }

        @Override
        public String where() {
            var was = before.stream().map(RowRef::cells).toList();
            var changed = after.stream()
                    .filter(row -> !was.contains(row.cells()))
                    .findFirst()
                    .or(() -> after.stream().findFirst())
                    .orElseGet(() -> before.get(0));
            return changed.file() + ":" + changed.line();
        }

        @Override
        public String step() {
            return Steps.ofTable(table);
        }
    }

    /**
     * A file of rules.
     *
     * @param rules names of the rules that are new, gone, look for something else or conclude something else
     * @param where the first of them, as {@code file:line}
     */
    record OfRules(
            String file,
            Stage stage,
            Optional<RuleFile> before,
            Optional<RuleFile> after,
            List<String> rules,
            String where)
            implements Alteration {

        public OfRules {
            rules = List.copyOf(rules);
        }

        @Override
        public String id() {
            return file;
        }

        @Override
        public Text inWords() {
            var names = String.join(", ", rules);
            var listed = rules.isEmpty() ? "" : " (" + names + ")";
            var what = before.isEmpty()
                    ? new Text("新增规则文件 ", "new rule file ")
                    : after.isEmpty()
                            ? new Text("删去规则文件 ", "rule file gone: ")
                            : new Text("规则改写 ", "rules rewritten in ");
            return new Text(what.zh() + file + listed, what.en() + file + listed);
        }

        @Override
        public boolean wordsOnly() {
            return rules.isEmpty();
        }

        @Override
        public String step() {
            return stage.folder();
        }
    }

    /** A node of the framework: new, gone, moved, or asked for otherwise. */
    record OfNode(String code, Optional<Node> before, Optional<Node> after) implements Alteration {

        @Override
        public String file() {
            return after.or(() -> before)
                            .filter(node -> node.kind().equals("indicator"))
                            .isPresent()
                    ? FrameworkFile.MANUAL
                    : FrameworkFile.FILE;
        }

        @Override
        public String id() {
            return "node:" + code;
        }

        @Override
        public Text inWords() {
            var title = after.or(() -> before).map(Node::title).orElse(Text.same(""));
            var what = before.isEmpty()
                    ? new Text("新增节点 ", "new node ")
                    : after.isEmpty() ? new Text("删去节点 ", "node gone: ") : new Text("节点改动 ", "node changed: ");
            return new Text(what.zh() + code + " " + title.zh(), what.en() + code + " " + title.en());
        }

        @Override
        public String where() {
            return file();
        }

        @Override
        public boolean wordsOnly() {
            return false;
        }

        @Override
        public String step() {
            return Steps.FRAMEWORK;
        }
    }

    /** What the rule set asks of places. */
    record OfSettings(PlaceTerms before, PlaceTerms after) implements Alteration {

        @Override
        public String file() {
            return FrameworkFile.FILE;
        }

        @Override
        public String id() {
            return "places";
        }

        @Override
        public Text inWords() {
            return new Text("对城市的要求(places)", "what is asked of places");
        }

        @Override
        public String where() {
            return file();
        }

        @Override
        public boolean wordsOnly() {
            return false;
        }

        @Override
        public String step() {
            return Steps.FRAMEWORK;
        }
    }
}
