package org.learningcity.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A rule set with one branch and two indicators, small enough to be broken in one place at a time. */
public final class SmallRuleSet {

    private static final String FRAMEWORK = """
            title: {zh: 样例, en: Example}
            scale: 100
            nodes:
              - {code: ALL, kind: framework, title: {zh: 总体, en: Whole}}
            """;
    private static final String INDICATORS = """
            code,parent,title_zh,title_en,wants,uom,direction,wording
            1.1,ALL,参与率,Participation,NUMBER,%,HIGHER_IS_BETTER,NAMED
            1.10,ALL,教师数,Teachers,NUMBER,人,HIGHER_IS_BETTER,NAMED
            """;
    private static final String MESSAGES = """
            key,zh,en,advice_zh,advice_en
            too-high,过高,too high,,
            too-low,过低,too low,,
            """;

    private final Path folder;

    private SmallRuleSet(Path folder) {
        this.folder = folder;
    }

    /** Written to {@code folder}, without rules and tables. */
    public static SmallRuleSet in(Path folder) {
        return new SmallRuleSet(folder)
                .with("framework.yaml", FRAMEWORK)
                .with("indicators.csv", INDICATORS)
                .with("messages.csv", MESSAGES);
    }

    public SmallRuleSet with(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public SmallRuleSet without(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A file of quality rules: the head every file has, then {@code rules}. */
    public SmallRuleSet quality(String file, String rules) {
        return with(
                "quality/" + file,
                "package quality\n\nimport org.learningcity.stage.*\nglobal Findings findings\n\n" + rules);
    }

    public Path folder() {
        return folder;
    }

    public RuleSet read() {
        return RuleSetFolder.read(folder);
    }

    /** What is wrong with it; nothing when it can be read. */
    public List<Problem> problems() {
        try {
            read();
            return List.of();
        } catch (RuleSetRejected e) {
            return e.problems();
        }
    }
}
