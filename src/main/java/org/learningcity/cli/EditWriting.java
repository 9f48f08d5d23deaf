package org.learningcity.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.learningcity.ruleset.RuleSetEdit;

/** Writes a checked edit of a rule set, and says so. */
final class EditWriting {

    private final Terminal terminal;
    private final RuleSets rules;

    EditWriting(Terminal terminal, RuleSets rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    /**
     * Writes into the rule set, or into a new folder, when the whole rule set can be used as it then is.
     *
     * @param out the new folder
     * @param dryRun whether nothing is to be written
     * @throws org.learningcity.ruleset.RuleSetRejected with every problem, when it cannot be used
     */
    void write(RuleSetEdit edit, @Nullable Path out, boolean dryRun) {
        if (edit.isEmpty()) {
            terminal.print(terminal.say("没有改动。", "Nothing changes."));
        } else {
            check(edit);
        }
        if (dryRun) {
            terminal.print(terminal.say("试运行,没有写入。", "Dry run: nothing was written."));
        } else if (out != null) {
            edit.writeTo(out);
            terminal.print(terminal.say("已写入 ", "written to ") + out);
        } else if (!edit.isEmpty()) {
            edit.write();
            edit.names()
                    .forEach(name -> terminal.print(
                            terminal.say("已写入 ", "written to ") + rules.folder().resolve(name)));
            terminal.print(terminal.say("接着请运行 rules test。", "Now run `rules test`."));
        }
    }

    /** Rows need no compiler; rules do, and so do the messages that rules name. */
    private void check(RuleSetEdit edit) {
        var ruleSet = edit.read();
        if (!edit.names().stream().allMatch(name -> name.startsWith("tables/"))) {
            rules.compiled(ruleSet);
        }
    }
}
