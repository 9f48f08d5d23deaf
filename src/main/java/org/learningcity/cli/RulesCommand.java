package org.learningcity.cli;

import picocli.CommandLine.Command;

/** What a rule author asks before using a rule set; each command has a file of its own. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesCheckCommand.class,
            RulesNewCommand.class,
            RulesTestCommand.class,
            RulesRecordCommand.class,
            RulesGoldenCommand.class,
            RulesFactsCommand.class,
            RulesWatchCommand.class,
            RulesExerciseCommand.class,
            RulesTableCommand.class,
            RulesSentencesCommand.class,
            RulesDiffCommand.class,
            RulesRevertCommand.class,
            RulesImpactCommand.class,
            RulesAdoptCommand.class
        },
        description = "Work with a rule set.")
final class RulesCommand {}
