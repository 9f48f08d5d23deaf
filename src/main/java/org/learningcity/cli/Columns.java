package org.learningcity.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in columns, where a Chinese character is as wide as two letters. */
final class Columns {

    private final List<List<String>> lines = new ArrayList<>();

    void add(List<String> cells) {
        lines.add(List.copyOf(cells));
    }

    /** The lines, first column to the left, the others to the right. */
    List<String> aligned() {
        var widths = new ArrayList<Integer>();
        for (var line : lines) {
            for (var i = 0; i < line.size(); i++) {
                if (widths.size() <= i) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(line.get(i))));
            }
        }
        return lines.stream().map(line -> aligned(line, widths)).toList();
    }

    private static String aligned(List<String> line, List<Integer> widths) {
        var text = new StringBuilder();
        for (var i = 0; i < line.size(); i++) {
            var padding = " ".repeat(widths.get(i) - width(line.get(i)));
            text.append(i == 0 ? line.get(i) + padding : "  " + padding + line.get(i));
        }
        return text.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** 2 for East Asian wide and full-width characters, else 1. */
    private static int width(int character) {
        var wide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || character >= 0x20000;
        return wide ? 2 : 1;
    }
}
