package org.learningcity.ruleset.logic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.drools.DroolsRuleEngine;

/** A copy of a shipped rule set with some files otherwise. */
final class EditedRules {

    private static final String RULE = """


            rule "%s"
                @title( "%s" )
                @owner( "test" )
                @reference( "test" )
            when
                %s
            then
                %s
            end
            """;

    private final Path folder;

    private EditedRules(Path folder) {
        this.folder = folder;
    }

    static EditedRules copyOf(String name, Path folder) {
        var from = Path.of("rules", name);
        try (var found = Files.walk(from)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EditedRules(folder);
    }

    EditedRules edit(String file, UnaryOperator<String> change) {
        try {
            var path = folder.resolve(file);
            Files.writeString(path, change.apply(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** With one more rule at the end of a file. */
    EditedRules rule(String file, String name, String conditions, String action) {
        return edit(file, text -> text.stripTrailing() + RULE.formatted(name, name, conditions, action));
    }

    /** Without the rule of this name. */
    EditedRules withoutRule(String file, String name) {
        return edit(file, text -> {
            var begin = text.indexOf("rule \"" + name + "\"");
            return text.substring(0, begin) + text.substring(text.indexOf("\nend", begin) + "\nend".length());
        });
    }

    List<Problem> problems() {
        var engine = DroolsRuleEngine.keepingIn(folder.resolve("forms"));
        return RuleLogic.problems(RuleSetFolder.read(folder), engine);
    }
}
