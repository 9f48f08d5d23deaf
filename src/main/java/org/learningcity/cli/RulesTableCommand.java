package org.learningcity.cli;

import picocli.CommandLine.Command;

/** Tables of a rule set, edited as a workbook. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesTableExportCommand.class,
            RulesTableImportCommand.class,
            RulesTableColumnsCommand.class,
            RulesDecisionTableCommand.class
        },
        description = "Edit the tables of a rule set in Excel, WPS or LibreOffice.")
final class RulesTableCommand {}
