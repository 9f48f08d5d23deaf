package org.learningcity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcity.archive.AssessmentFolder;
import org.learningcity.archive.ExplanationText;
import org.learningcity.archive.WrittenAssessment;
import org.learningcity.assessment.Words;
import org.learningcity.framework.Figures;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.stage.Keys;
import org.learningcity.trace.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** From a score back to the reported cells. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Print why a score, or a missing score, is what it is: rules, rows and reported cells.")
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private Languages languages = new Languages();

    @Option(names = "--assessment", required = true, paramLabel = "DIR", description = "Folder that `assess` wrote.")
    private Path folder = Path.of(".");

    @Option(names = "--place", required = true, paramLabel = "PLACE", description = "Place, as in the result.")
    private String place = "";

    @Option(
            names = "--node",
            required = true,
            paramLabel = "CODE",
            description = "Code of an indicator or of a node above.")
    private String node = "";

    @Option(names = "--period", paramLabel = "YEAR", description = "Data year (default: the latest).")
    private @Nullable Integer period;

    @Override
    public Integer call() throws IOException {
        var terminal = languages.terminal();
        var opened = AssessmentFolder.open(folder);
        if (opened.isEmpty()) {
            terminal.complain(
                    "%s 中没有测评结果;请先运行 assess --out".formatted(folder),
                    "%s holds no assessment; run assess --out first".formatted(folder));
            return ExitCode.FOLDER_REFUSED.code();
        }
        return explain(opened.get(), terminal).code();
    }

    private ExitCode explain(WrittenAssessment assessment, Terminal terminal) throws IOException {
        var year =
                period == null ? assessment.periods().get(assessment.periods().size() - 1) : period;
        var problem = unknown(assessment, year);
        if (problem.isPresent()) {
            terminal.problems(List.of(problem.get()));
            return ExitCode.USAGE;
        }
        head(assessment, year, terminal);
        var trace = assessment.trace(place, year);
        var tree = trace.flatMap(found -> Explanation.of(found, Keys.score(place, year, node)));
        if (trace.isEmpty() || tree.isEmpty()) {
            terminal.complain("没有找到计算依据", "no reasons were found");
            return ExitCode.FOLDER_REFUSED;
        }
        new ExplanationText(assessment, trace.get(), terminal.language())
                .lines(tree.get())
                .forEach(terminal::print);
        return ExitCode.DONE;
    }

    private Optional<Problem> unknown(WrittenAssessment assessment, int year) {
        if (!assessment.places().contains(place)) {
            return Optional.of(notThere("--place", place, assessment.places()));
        }
        if (!assessment.periods().contains(year)) {
            return Optional.of(notThere(
                    "--period",
                    Integer.toString(year),
                    assessment.periods().stream().map(String::valueOf).toList()));
        }
        return assessment.codes().contains(node)
                ? Optional.empty()
                : Optional.of(notThere("--node", node, assessment.codes()));
    }

    private static Problem notThere(String option, String value, List<String> known) {
        var nearest = Nearest.to(value, known).orElse(String.join(", ", known));
        return Problem.error(
                "request.unknown",
                option,
                new Text("测评结果中没有“%s”".formatted(value), "the assessment has no `%s`".formatted(value)),
                new Text("可用:" + nearest, "there is: " + nearest));
    }

    /** What the number is, whether it may be shown, and how official its wording is. */
    private void head(WrittenAssessment assessment, int year, Terminal terminal) {
        terminal.print("%s %d  %s %s".formatted(place, year, node, terminal.say(assessment.title(node))));
        assessment
                .manual(node)
                .filter(manual -> manual.has("wording"))
                .ifPresent(manual -> terminal.print(terminal.say("指标表述:", "wording: ")
                        + terminal.say(
                                Words.of("wording", manual.path("wording").asString()))
                        + (manual.path("wordingNote").asString("").isEmpty()
                                ? ""
                                : " — " + manual.path("wordingNote").asString())));
        assessment.node(place, year, node).ifPresent(result -> {
            var why = result.path("why")
                    .valueStream()
                    .map(reason -> terminal.say(WrittenAssessment.text(reason)))
                    .collect(Collectors.joining("; "));
            terminal.print(
                    terminal.say(Words.of("release", result.path("release").asString()))
                            + (why.isEmpty() ? "" : ": " + why));
            shares(result, terminal);
            if (result.has("regional")
                    && result.path("regional").asDouble()
                            != result.path("score").asDouble()) {
                terminal.print(terminal.say("地区权重得分 ", "by regional weights ")
                        + result.path("regional").asString());
            }
        });
    }

    /** What the score rests on: by the basis of its rows, by the origin of its values, and what of it is invented. */
    private static void shares(JsonNode result, Terminal terminal) {
        var basis = listed(result.path("basis"), "basis", terminal);
        var evidence = listed(result.path("evidence"), "kind", terminal);
        if (!basis.isEmpty()) {
            terminal.print(terminal.say("按依据 ", "by basis: ") + basis);
            terminal.print(terminal.say("按取值 ", "by origin: ") + evidence);
        }
        terminal.print(terminal.say("数据完整度 ", "complete ")
                + percent(result.path("completeness"))
                + terminal.say(",示意数据占 ", ", illustrative ")
                + percent(result.path("illustrative")));
    }

    private static String listed(JsonNode shares, String family, Terminal terminal) {
        return shares.propertyStream()
                .map(share -> terminal.say(Words.of(family, share.getKey())) + " " + percent(share.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String percent(JsonNode share) {
        return Figures.rounded(100 * share.asDouble(), 0) + "%";
    }
}
