package org.learningcity.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.learningcity.framework.Text;
import org.learningcity.observation.Place;
import org.learningcity.ruleset.PlaceTerms;

/** Whether the places that the data speak of state what the rule set needs to know of them. */
final class PlaceCheck {

    private static final Map<String, String> TITLES = Map.of("region", "区域", "tier", "层级", "peer_group", "可比城市组");

    private final PlaceTerms terms;
    private final PlaceRegister register;
    private final Objections objections;

    PlaceCheck(PlaceTerms terms, PlaceRegister register, Objections objections) {
        this.terms = terms;
        this.register = register;
        this.objections = objections;
    }

    /** One problem a place at most: it is mended in one row. */
    void check() {
        for (var use : register.uses()) {
            if (register.declaredAs(use.place()).isEmpty()) {
                undeclared(use);
            } else {
                declared(use);
            }
        }
    }

    private void undeclared(PlaceRegister.Use use) {
        var place = use.place();
        var message = new Text("城市表中没有“%s”".formatted(place), "no sheet `places` lists `%s`".formatted(place));
        var needs = terms.needs().stream().sorted().toList();
        if (!needs.isEmpty()) {
            var zh = String.join("、", needs.stream().map(PlaceCheck::title).toList());
            var en = String.join(", ", needs);
            var advice = new Text(
                    "请在城市表中列出它,并填写%s%s".formatted(zh, regions().zh()),
                    "list it in sheet `places` with its %s%s"
                            .formatted(en, regions().en()));
            objections.refuse(
                    "data.place-undeclared", use.first(), message, Objections.nearest(place, register.names(), advice));
        } else if (!register.names().isEmpty()) {
            var advice = new Text("请核对城市名称,或在城市表中补上", "check its name, or add it to sheet `places`");
            objections.warn(
                    "data.place-undeclared", use.first(), message, Objections.nearest(place, register.names(), advice));
        }
    }

    private void declared(PlaceRegister.Use use) {
        for (var period : new TreeMap<>(use.periods()).entrySet()) {
            var row = register.declaredAs(use.place()).stream()
                    .filter(candidate -> candidate.place().validity().holdsIn(period.getKey()))
                    .findFirst();
            if (row.isEmpty()) {
                notThen(use.place(), period.getKey(), period.getValue());
                return;
            }
            var lacking = terms.needs().stream()
                    .filter(need -> stated(row.get().place(), need).isEmpty())
                    .sorted()
                    .toList();
            if (!lacking.isEmpty()) {
                lacking.forEach(need -> lacks(use.place(), need, row.get().row().entry(need)));
                return;
            }
        }
    }

    private void notThen(String place, int period, Entry entry) {
        objections.refuse(
                "data.place-years",
                entry,
                new Text(
                        "城市表中没有“%s”在 %d 年有效的行".formatted(place, period),
                        "no row of sheet `places` holds for `%s` in %d".formatted(place, period)),
                new Text("请检查该城市的起始年与终止年", "check from and to of its rows"));
    }

    private void lacks(String place, String need, Entry entry) {
        objections.refuse(
                "data.place-lacks",
                entry,
                new Text(
                        "“%s”没有填写%s,规则集需要它".formatted(place, title(need)),
                        "`%s` does not state its %s, which the rule set needs".formatted(place, need)),
                new Text(
                        "请在城市表中填写%s%s"
                                .formatted(
                                        title(need),
                                        need.equals("region") ? regions().zh() : ""),
                        "state it in sheet `places`%s"
                                .formatted(need.equals("region") ? regions().en() : "")));
    }

    private Text regions() {
        var regions = terms.regions();
        if (regions.isEmpty() || !terms.needs().contains("region")) {
            return new Text("", "");
        }
        var known = regions.keySet().stream().sorted().toList();
        return new Text(
                "(区域可用:%s)".formatted(String.join("、", known)), " (regions: %s)".formatted(String.join(", ", known)));
    }

    private static String title(String need) {
        return TITLES.getOrDefault(need, need);
    }

    private static String stated(Place place, String need) {
        return switch (need) {
            case "region" -> place.region();
            case "tier" -> place.tier();
            case "peer_group" -> place.peerGroup();
            default -> need;
        };
    }
}
