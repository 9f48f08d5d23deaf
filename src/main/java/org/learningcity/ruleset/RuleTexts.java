package org.learningcity.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.sentence.Sentences;
import org.learningcity.stage.Stage;

/** Finds the rules among the files of a rule set: those in the engine's language, and those in sentences. */
final class RuleTexts {

    static final String SENTENCES = ".rule";
    private static final String WRITTEN = ".drl";

    private final Sentences sentences;
    private final boolean vocabulary;
    private final List<Problem> problems;

    /**
     * For one rule set.
     *
     * @param vocabulary whether it has a vocabulary, without which there are no sentences
     * @param problems receives what is wrong with them
     */
    RuleTexts(Sentences sentences, boolean vocabulary, List<Problem> problems) {
        this.sentences = sentences;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    List<RuleFile> in(SortedMap<String, String> files) {
        var rules = new ArrayList<RuleFile>();
        files.forEach((name, text) -> {
            if (name.endsWith(WRITTEN) || name.endsWith(SENTENCES)) {
                stage(name, problems).flatMap(stage -> rules(stage, name, text)).ifPresent(rules::add);
            }
        });
        return rules;
    }

    /**
     * The stage in whose folder a file lies.
     *
     * @param problems receives one when it lies in none
     */
    static Optional<Stage> stage(String name, List<Problem> problems) {
        var folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
        var stage = Arrays.stream(Stage.values())
                .filter(candidate -> candidate.folder().equals(folder))
                .findFirst();
        if (stage.isEmpty()) {
            problems.add(Problem.error(
                    "rules.no-stage",
                    name,
                    new Text("规则文件不在任何阶段的文件夹中", "the rule file is in no stage's folder"),
                    new Text(
                            "请放入 quality、resolution、scoring、aggregation 或 diagnosis",
                            "put it in quality, resolution, scoring, aggregation or diagnosis")));
        }
        return stage;
    }

    private Optional<RuleFile> rules(Stage stage, String name, String text) {
        return name.endsWith(WRITTEN) ? Optional.of(RuleFile.written(stage, name, text)) : made(stage, name, text);
    }

    /** The rules that a file of sentences stands for; none when it cannot be read. */
    Optional<RuleFile> made(Stage stage, String name, String text) {
        if (!vocabulary) {
            problems.add(Problem.error(
                    "rules.no-vocabulary",
                    name,
                    new Text("没有词汇文件夹,读不了用句子写的规则", "there is no vocabulary to read sentences by"),
                    new Text("请把 vocabulary 文件夹放在规则集旁边", "put the folder vocabulary beside the rule set")));
            return Optional.empty();
        }
        var made = sentences.read(stage, name, text);
        var excerpts = new Excerpts(Map.of(name, text));
        made.complaints().forEach(complaint -> problems.add(excerpts.in(Problem.of(complaint))));
        return made.complaints().stream().anyMatch(complaint -> complaint.refuses())
                ? Optional.empty()
                : Optional.of(new RuleFile(stage, name, made.drl(), Origins.made(name, made.places(), text)));
    }
}
