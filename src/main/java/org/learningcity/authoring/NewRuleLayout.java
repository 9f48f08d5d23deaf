package org.learningcity.authoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcity.framework.Indicator;
import org.learningcity.framework.Text;
import org.learningcity.framework.Validity;
import org.learningcity.observation.Place;
import org.learningcity.observation.Position;
import org.learningcity.observation.Provenance;
import org.learningcity.observation.Snapshot;
import org.learningcity.observation.Status;
import org.learningcity.observation.Vintage;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.stage.ProxyKind;
import org.learningcity.stage.RowRef;

/**
 * Lays out a new rule with its message and its cases. What it lays out can be used as it stands: the rule asks something that
 * is seldom so, one case makes it fire and the other keeps it silent. What is really meant is for its author to write.
 */
public final class NewRuleLayout {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,，、；;()（）%.-]*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ,()%.-]*");
    private static final int LONGEST = 60;
    private static final String INDENT = "      ";

    private final RuleSet ruleSet;
    private final NewRule rule;

    public NewRuleLayout(RuleSet ruleSet, NewRule rule) {
        this.ruleSet = ruleSet;
        this.rule = rule;
    }

    /** Why the rule cannot be laid out; none when it can. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        word("--code", rule.code(), CODE, "estimate-without-method", problems);
        word("--zh", rule.zh(), TITLE, "估计数未说明方法", problems);
        word("--en", rule.en(), NAME, "estimate without method", problems);
        var keys = ruleSet.messages().keys();
        if (keys.contains(rule.code())) {
            problems.add(problem(
                    "--code",
                    new Text(
                            "已有消息“%s”".formatted(rule.code()),
                            "there is a message `%s` already".formatted(rule.code())),
                    new Text("请换一个代码", "choose another code")));
        }
        var codes =
                ruleSet.framework().nodes().stream().map(node -> node.code()).toList();
        if (!codes.contains(rule.node())) {
            problems.add(unknown(codes));
        } else {
            missing().ifPresent(problems::add);
        }
        return problems;
    }

    private static void word(String option, String word, Pattern allowed, String example, List<Problem> problems) {
        if (!allowed.matcher(word).matches() || word.length() > LONGEST) {
            problems.add(problem(
                    option,
                    new Text("“%s”不能这样写".formatted(word), "`%s` cannot be written like this".formatted(word)),
                    new Text(
                            "例:%s(不超过 %d 个字,不含引号和花括号)".formatted(example, LONGEST),
                            "for example %s (at most %d letters, no quotes, no braces)".formatted(example, LONGEST))));
        }
    }

    private Problem unknown(Collection<String> codes) {
        var nearest = Nearest.to(rule.node(), codes);
        return problem(
                "--indicator",
                new Text("指标体系中没有“%s”".formatted(rule.node()), "the framework has no `%s`".formatted(rule.node())),
                new Text(
                        nearest.map("是否想写“%s”?"::formatted).orElse("请对照 indicators.csv"),
                        nearest.map("did you mean `%s`?"::formatted).orElse("see indicators.csv")));
    }

    /** What a rule of this kind needs and the rule set, or the node, does not have. */
    private Optional<Problem> missing() {
        var indicator = indicator();
        return switch (rule.kind()) {
            case CHECK -> indicator.isPresent() ? Optional.empty() : Optional.of(noIndicator());
            case GATE -> indicator.isEmpty() ? Optional.of(noIndicator()) : needed("gates");
            case ADVICE -> needed("diagnosis");
            case PROXY ->
                indicator.isEmpty()
                        ? Optional.of(noIndicator())
                        : proxy().isPresent()
                                ? Optional.empty()
                                : Optional.of(problem(
                                        "--indicator",
                                        new Text(
                                                "proxies.csv 中没有 %s 已批准的代用序列".formatted(rule.node()),
                                                "proxies.csv has no approved series for " + rule.node()),
                                        new Text("请先补一行,或换一个指标", "add a row first, or choose another indicator")));
        };
    }

    private Optional<Problem> needed(String table) {
        return ruleSet.rows().tables().contains(table)
                ? Optional.empty()
                : Optional.of(problem(
                        "--kind",
                        new Text(
                                "此规则集没有 %s.csv,这类规则无从依据".formatted(table),
                                "the rule set has no %s.csv for such a rule to rest on".formatted(table)),
                        new Text("请先建表,或换一类规则", "make the table first, or choose another kind")));
    }

    private Problem noIndicator() {
        return problem(
                "--indicator",
                new Text("%s 不是指标".formatted(rule.node()), rule.node() + " is no indicator"),
                new Text("这类规则针对单个指标", "a rule of this kind is about one indicator"));
    }

    private static Problem problem(String option, Text message, Text advice) {
        return Problem.error("new.option", option, message, advice);
    }

    private Optional<Indicator> indicator() {
        return ruleSet.framework().findIndicator(rule.node());
    }

    private Optional<RowRef> proxy() {
        return ruleSet.rows().every("proxies").stream()
                .filter(row -> row.cells().getOrDefault("indicator", "").equals(rule.node()))
                .filter(row -> row.validity().holdsIn(CaseScope.PERIOD))
                .filter(row -> row.cell("approved_by").isPresent())
                .min(Comparator.comparing((RowRef row) ->
                                !row.cells().getOrDefault("region", "").equals("*"))
                        .thenComparing(RowRef::key));
    }

    /** The rule in the engine's language. */
    public String drl() {
        var kind =
                proxy().flatMap(row -> row.cell("kind")).map(ProxyKind::valueOf).orElse(ProxyKind.NEAR);
        return new NewRuleText(rule)
                .drl(indicator().map(found -> found.wants().judged()).orElse(false), kind);
    }

    /** The line of its message; empty where it says none. */
    public Optional<String> message() {
        return rule.kind().speaks() ? Optional.of(new NewRuleText(rule).message()) : Optional.empty();
    }

    /**
     * The file of its cases.
     *
     * @param file the file of the rule
     */
    public String cases(String file) {
        var cases = new NewRuleCases(rule, file);
        return switch (rule.kind()) {
            case CHECK, GATE -> cases.text(filled("best", unusual()), filled("best", Status.OFFICIAL));
            case ADVICE -> cases.text(filled("worst", Status.OFFICIAL), filled("best", Status.OFFICIAL));
            case PROXY -> cases.text(series(Status.OFFICIAL), series(Status.ESTIMATED));
        };
    }

    private Status unusual() {
        return indicator().map(found -> found.wants().judged()).orElse(false) ? Status.ILLUSTRATIVE : Status.ESTIMATED;
    }

    private String filled(String at, Status status) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("node", rule.node());
        cells.put("at", at);
        cells.put("status", status == Status.OFFICIAL ? "" : CaseWords.name(status));
        return CaseYaml.block(INDENT, "filled", List.<Map<String, String>>of(cells));
    }

    /** The proxy series of the indicator, reported at a value that may stand in. */
    private String series(Status status) {
        var row = proxy().orElseThrow();
        var subject = new Subject(CaseScope.PLACE, CaseScope.PERIOD, row.cells().getOrDefault("series", ""));
        var report = new Fitting(ruleSet.rows())
                .report(
                        subject,
                        value(row),
                        new Provenance("统计年鉴", "", "", "", Vintage.UNSTATED),
                        status,
                        Position.NOWHERE);
        return new GivenText(
                        CaseScope.PLACE, new Snapshot(place(row), List.of(report), List.of(), List.of(), List.of()))
                .text(List.of());
    }

    /** A place in the region of the row, where the row is for one region only. */
    private static List<Place> place(RowRef row) {
        return row.cell("region").filter(region -> !region.equals("*")).stream()
                .map(region -> new Place(
                        CaseScope.PLACE,
                        Text.same(CaseScope.PLACE),
                        "",
                        region,
                        "",
                        "",
                        Validity.ALWAYS,
                        Position.NOWHERE))
                .toList();
    }

    /** Within what may stand in; at the best of the series' own goalposts, or what is converted into the indicator's best. */
    private BigDecimal value(RowRef row) {
        var least = row.cell("eligible_min").map(BigDecimal::new);
        var most = row.cell("eligible_max").map(BigDecimal::new);
        if (least.isPresent() && most.isPresent()) {
            return least.get().add(most.get()).divide(BigDecimal.valueOf(2));
        }
        return row.cell("best")
                .map(BigDecimal::new)
                .or(() -> least)
                .or(() -> most)
                .orElseGet(() -> converted(row));
    }

    private BigDecimal converted(RowRef row) {
        var best =
                ruleSet.rows().goalposts(rule.node(), "", "", CaseScope.PERIOD).best();
        var factor = row.cell("factor").map(BigDecimal::new).orElse(BigDecimal.ONE);
        var offset = row.cell("offset").map(BigDecimal::new).orElse(BigDecimal.ZERO);
        return BigDecimal.valueOf(best).subtract(offset).divide(factor, MathContext.DECIMAL64);
    }
}
