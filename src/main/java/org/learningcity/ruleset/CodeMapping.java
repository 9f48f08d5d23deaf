package org.learningcity.ruleset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningcity.framework.Framework;
import org.learningcity.framework.Node;
import org.learningcity.framework.Text;

/**
 * Which of our codes becomes which official one (代码对照).
 *
 * @param renamed official codes by ours
 * @param retired codes of ours that no official one takes up
 */
record CodeMapping(Map<String, String> renamed, Set<String> retired) {

    CodeMapping {
        renamed = Map.copyOf(renamed);
        retired = Set.copyOf(retired);
    }

    /** Reads {@code from,to}: every indicator of ours must be there, with an empty {@code to} where it is retired. */
    static CodeMapping parse(CsvFile csv, Framework ours, List<Problem> problems) {
        var renamed = new LinkedHashMap<String, String>();
        var retired = new LinkedHashSet<String>();
        var taken = new HashSet<String>();
        for (var column : List.of("from", "to")) {
            if (!csv.columns().contains(column)) {
                problems.add(Problem.error(
                        "official.mapping-column",
                        csv.name() + ":1",
                        new Text(
                                "对照表缺少“%s”一列".formatted(column), "the mapping lacks the column `%s`".formatted(column)),
                        new Text("第一行须为 from,to", "its first line must be from,to")));
                return new CodeMapping(Map.of(), Set.of());
            }
        }
        for (var line : csv.lines()) {
            var from = line.cell("from");
            var to = line.cell("to");
            var where = csv.name() + ":" + line.number();
            if (ours.find(from).isEmpty()) {
                problems.add(unknown(from, where, ours));
            } else if (renamed.containsKey(from) || retired.contains(from)) {
                problems.add(twice(from, where));
            } else if (to.isEmpty()) {
                retired.add(from);
            } else {
                renamed.put(from, to);
                if (!taken.add(to)) {
                    problems.add(twice(to, where));
                }
            }
        }
        ours.indicators().stream()
                .map(Node::code)
                .filter(code -> !renamed.containsKey(code) && !retired.contains(code))
                .forEach(code -> problems.add(unmapped(code, csv.name())));
        return new CodeMapping(renamed, retired);
    }

    private static Problem unknown(String code, String where, Framework ours) {
        return Problem.error(
                "official.mapping-from",
                where,
                new Text("规则集中没有代码“%s”".formatted(code), "the rule set has no code `%s`".formatted(code)),
                Inspection.didYouMean(
                        code, ours.nodes().stream().map(Node::code).toList()));
    }

    private static Problem twice(String code, String where) {
        return Problem.error(
                "official.mapping-twice",
                where,
                new Text("对照表中代码“%s”出现两次".formatted(code), "code `%s` is mapped twice".formatted(code)),
                new Text("一个代码只能对应一个代码", "map one code to one code"));
    }

    private static Problem unmapped(String code, String file) {
        return Problem.error(
                "official.unmapped",
                file,
                new Text("对照表中没有指标 %s".formatted(code), "indicator `%s` is not in the mapping".formatted(code)),
                new Text("请写明其官方代码;官方不再设此指标的,to 留空", "name its official code, or leave `to` empty to retire it"));
    }

    /** The code that {@code code} of ours has from now on. */
    String of(String code) {
        return renamed.getOrDefault(code, code);
    }

    /** Our code for an official one; none where it is new. */
    Optional<String> ours(String official) {
        return renamed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(official))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
