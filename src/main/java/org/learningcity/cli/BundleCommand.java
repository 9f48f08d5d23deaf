package org.learningcity.cli;

import picocli.CommandLine.Command;

/** Evidence bundles. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description = "Evidence bundles: an assessment with its data, rules, reasons and log, signed.",
        subcommands = BundleVerifyCommand.class)
final class BundleCommand {}
