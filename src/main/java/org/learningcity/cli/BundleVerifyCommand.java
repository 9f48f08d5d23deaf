package org.learningcity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learningcity.bundle.BundleVerification;
import org.learningcity.bundle.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a bundle is what it claims to be; needs nothing but this program. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Check that nothing in a bundle was changed, who signed it, and that its rules on its data give its"
                        + " result again. Works offline.")
final class BundleVerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The bundle (.zip).")
    private Path file = Path.of(".");

    @Option(
            names = "--key",
            paramLabel = "FINGERPRINT",
            description = "Fingerprint of the key that must have signed it, as its publisher told you.")
    private @Nullable String key;

    @Mixin
    private CacheFolder cache = new CacheFolder();

    @Mixin
    private Languages languages = new Languages();

    @Override
    public Integer call() {
        var terminal = languages.terminal();
        var checks = new BundleVerification(cache.engine(), Optional.ofNullable(key)).of(file);
        checks.forEach(check -> terminal.print((check.holds() ? "✓ " : "✗ ") + terminal.say(check.said())));
        if (checks.stream().allMatch(Check::holds)) {
            terminal.print(terminal.say("证据包核验通过", "the bundle is what it claims to be"));
            return ExitCode.DONE.code();
        }
        terminal.complain("证据包核验未通过", "the bundle is not what it claims to be");
        return ExitCode.NOT_AS_SIGNED.code();
    }
}
