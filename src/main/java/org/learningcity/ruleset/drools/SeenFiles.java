package org.learningcity.ruleset.drools;

import java.util.List;
import java.util.function.Supplier;
import org.learningcity.observation.Digest;
import org.learningcity.ruleset.RuleFile;
import org.learningcity.ruleset.sentence.RuleOutline;

/**
 * What the gate said of the files it saw lately: a changed row does not wait for rule files that nobody touched. It says
 * the same as long as the file, its origins and the words of the rule set are the same.
 */
final class SeenFiles {

    private static final int KEPT = 256;
    private static final int LONGEST = 100_000;

    private final Remembered<RuleGate.Checked> checked = new Remembered<>(KEPT);
    private final Remembered<List<RuleOutline>> outlines = new Remembered<>(KEPT);

    /**
     * What is said of {@code file}.
     *
     * @param words names the words that the rule set has for its rules
     */
    RuleGate.Checked check(String words, RuleFile file, Supplier<RuleGate.Checked> check) {
        return file.text().length() > LONGEST ? check.get() : checked.of(key(words, file), check);
    }

    private static String key(String words, RuleFile file) {
        var origins = file.origins();
        return Digest.of(String.join(
                "\u001d",
                words,
                file.stage().name(),
                file.path(),
                file.text(),
                origins.source(),
                String.join("\u001f", origins.places())));
    }

    /** The rules of a text that passed, taken apart. */
    List<RuleOutline> outlines(String text) {
        return outlines.of(
                Digest.of(text),
                () -> Descriptions.of(text).stream().map(Outlines::of).toList());
    }
}
