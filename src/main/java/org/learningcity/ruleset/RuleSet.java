package org.learningcity.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Names;
import org.learningcity.ruleset.sentence.Sentences;
import org.learningcity.ruleset.sentence.Vocabulary;
import org.learningcity.stage.Stage;

/**
 * All rules and tables of one framework (规则集), in one state that does not change.
 *
 * @param name the name of its folder
 * @param note what must be said wherever its results are shown
 * @param scale scores run from 0 to this
 * @param kinds the kinds of nodes, in the framework's words
 * @param vocabulary the words that its rules may be written in
 * @param rules the rule files, by path; those in the engine's language and in sentences first, then decision tables
 * @param revision names the state: SHA-256 over the paths and contents of its files
 * @param warnings what somebody should look at, though the rule set works
 */
public record RuleSet(
        String name,
        Text note,
        double scale,
        Framework framework,
        Map<String, Text> kinds,
        PlaceTerms placeTerms,
        Rows rows,
        Messages messages,
        Vocabulary vocabulary,
        List<RuleFile> rules,
        String revision,
        List<Problem> warnings) {

    public RuleSet {
        kinds = Map.copyOf(kinds);
        rules = List.copyOf(rules);
        warnings = List.copyOf(warnings);
    }

    /** This rule set with other rows, for one question: a case, a what-if. It is no revision of its own. */
    public RuleSet with(Rows other) {
        return new RuleSet(
                name,
                note,
                scale,
                framework,
                kinds,
                placeTerms,
                other,
                messages,
                vocabulary,
                rules,
                revision + "+rows",
                warnings);
    }

    /** What it adds to the vocabulary. */
    public Names names() {
        return names(framework, rows, messages, kinds);
    }

    /**
     * A file of sentences as it would be read with this rule set; none when it cannot be.
     *
     * @param problems receives what is wrong with it
     */
    public Optional<RuleFile> sentences(Stage stage, String path, String text, List<Problem> problems) {
        return new RuleTexts(new Sentences(vocabulary, names()), !vocabulary.isEmpty(), problems)
                .made(stage, path, text);
    }

    /**
     * A rule for everything that the vocabulary says in {@code stage}; its places are those of the vocabulary. None where
     * there is no vocabulary.
     */
    public Optional<RuleFile> specimens(Stage stage) {
        if (vocabulary.isEmpty()) {
            return Optional.empty();
        }
        var made = new Sentences(vocabulary, names()).specimens(stage);
        var path = VocabularyFolder.NAME + "/" + stage.folder();
        return Optional.of(new RuleFile(stage, path, made.drl(), Origins.made(path, made.places())));
    }

    static Names names(Framework framework, Rows rows, Messages messages, Map<String, Text> kinds) {
        var sentences = new TreeMap<String, Text>();
        messages.keys().forEach(key -> sentences.put(key, messages.get(key).sentence()));
        var codes = new TreeMap<String, Text>();
        rows.series().forEach(code -> codes.put(code, rows.seriesTitle(code)));
        framework.nodes().forEach(node -> codes.put(node.code(), node.title()));
        var named = new TreeMap<>(kinds);
        named.putIfAbsent("indicator", new Text("指标", "indicator"));
        return new Names(sentences, codes, named);
    }

    public Text kind(String kind) {
        return kinds.getOrDefault(kind, Text.same(kind));
    }
}
