package org.learningcity.workbook;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Indicator;

/** The scores of all indicators, year by year, with a column a place (指标得分). */
final class ReportIndicators {

    private static final int MOST_PLACES = 1000;

    private final ReportContent content;
    private final ReportScores scores;
    private final List<String> places;

    ReportIndicators(ReportContent content) {
        this.content = content;
        this.scores = new ReportScores(content);
        this.places = content.assessment().places().stream().limit(MOST_PLACES).toList();
    }

    void write(ReportPages pages) {
        var indicators = content.ruleSet().framework().indicators();
        pages.list(
                content.say("指标得分", "Indicator scores"),
                columns(),
                3,
                content.assessment().periods().stream()
                        .flatMap(period -> indicators.stream().map(indicator -> row(indicator, period))));
    }

    private List<ReportColumn> columns() {
        var columns = new ArrayList<ReportColumn>();
        columns.add(new ReportColumn(content.say("年度", "Year"), 8));
        columns.add(new ReportColumn(content.say("代码", "Code"), 10));
        columns.add(new ReportColumn(content.say("指标", "Indicator"), 40));
        columns.add(new ReportColumn(content.say("所属", "Part of"), 18));
        columns.add(new ReportColumn(content.say("表述来源", "Origin of the wording"), 20));
        places.forEach(place -> columns.add(new ReportColumn(place, 13)));
        var more = content.assessment().places().size() - places.size();
        if (more > 0) {
            columns.add(new ReportColumn(
                    content.say("另有 %d 个城市,见 scores.csv".formatted(more), more + " more places: see scores.csv"), 20));
        }
        return columns;
    }

    private List<ReportCell> row(Indicator indicator, int period) {
        var row = new ArrayList<ReportCell>();
        row.add(ReportCell.year(period));
        row.add(ReportCell.of(indicator.code()));
        row.add(ReportCell.of(content.say(indicator.title())));
        row.add(ReportCell.of(content.title(indicator.parent())));
        row.add(ReportCell.of(content.word("wording", indicator.provenance().wording()), ReportLook.QUIET));
        places.forEach(place -> row.add(scores.cell(content.node(place, period, indicator.code()))));
        return row;
    }
}
