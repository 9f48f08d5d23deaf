package org.learningcity.authoring;

import java.util.ArrayList;
import java.util.List;

/** A table of a page: a caption, headers of columns and rows, and a box that scrolls. */
final class PageTable {

    /** A column. */
    private record Column(String title, boolean number) {}

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** With a caption in HTML. */
    PageTable(String caption) {
        this.caption = caption;
    }

    PageTable column(String title) {
        columns.add(new Column(title, false));
        return this;
    }

    PageTable number(String title) {
        columns.add(new Column(title, true));
        return this;
    }

    /** Cells in HTML, one a column; the first is the header of the row. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    String html() {
        var html = new StringBuilder(
                "<div class=\"box\" tabindex=\"0\" role=\"group\" aria-label=\"%s\">\n<table>\n".formatted(caption));
        html.append("<caption>").append(caption).append("</caption>\n<thead><tr>");
        columns.forEach(column -> html.append("<th scope=\"col\"%s>%s</th>".formatted(kind(column), column.title())));
        html.append("</tr></thead>\n<tbody>\n");
        for (var row : rows) {
            html.append("<tr>");
            for (var i = 0; i < row.size(); i++) {
                html.append(
                        i == 0
                                ? "<th scope=\"row\">%s</th>".formatted(row.get(i))
                                : "<td%s>%s</td>".formatted(kind(columns.get(i)), row.get(i)));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private static String kind(Column column) {
        return column.number() ? " class=\"number\"" : "";
    }
}
