package org.learningcity.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Choices;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetEdit;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.RuleSetRejected;
import org.learningcity.ruleset.TableGuide;
import org.learningcity.ruleset.TableGuides;
import org.learningcity.ruleset.TableMerge;

/**
 * A workbook of tables that people edited and sent back: what it would change in the files of the rule set, and all that is
 * wrong with it, named by cell.
 *
 * @param edit the files as they would be; to be written only when no problem refuses it
 */
public record ReturnedTables(RuleSetEdit edit, List<Problem> problems) {

    public ReturnedTables {
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code workbook} against a rule set as it is now. Never throws for what the workbook holds.
     *
     * @param files the files that {@code ruleSet} was read from
     */
    public static ReturnedTables read(Path workbook, RuleSet ruleSet, RuleSetFiles files) {
        return new Reader(workbook, ruleSet, files).read();
    }

    private static final class Reader {

        private final String name;
        private final Path workbook;
        private final RuleSet ruleSet;
        private final Objections objections = new Objections();
        private final ReturnedPlaces places = new ReturnedPlaces();
        private final RuleSetEdit edit;

        Reader(Path workbook, RuleSet ruleSet, RuleSetFiles files) {
            this.name = String.valueOf(workbook.getFileName());
            this.workbook = workbook;
            this.ruleSet = ruleSet;
            this.edit = new RuleSetEdit(files);
        }

        ReturnedTables read() {
            var grids = DataFile.read(workbook, objections);
            if (!Problem.anyRefuses(objections.problems())) {
                var origin = origin(grids);
                origin.ifPresent(from -> tables(grids, from));
            }
            check();
            return new ReturnedTables(edit, objections.sorted());
        }

        private Optional<TableOrigin> origin(List<Grid> grids) {
            var origin = grids.stream()
                    .filter(grid -> grid.sheet().equals(TableNames.ORIGIN))
                    .findFirst()
                    .flatMap(TableOrigin::read);
            if (origin.isEmpty()) {
                objections.refuse(
                        "table.no-origin",
                        name,
                        new Text(
                                "这不是 rules table export 写出的工作簿,或其隐藏的工作表已损坏",
                                "this workbook was not written by `rules table export`, or its hidden sheet is damaged"),
                        new Text("请重新导出,把改动填到新的工作簿里", "export again and bring your changes into the new workbook"));
            }
            origin.filter(from -> !from.ruleSet().equals(ruleSet.name()))
                    .ifPresent(from -> objections
                            .problems()
                            .add(Problem.warning(
                                    "table.other-rule-set",
                                    name,
                                    new Text(
                                            "工作簿出自规则集“%s”,现在送回“%s”".formatted(from.ruleSet(), ruleSet.name()),
                                            "the workbook came from rule set `%s` and goes into `%s`"
                                                    .formatted(from.ruleSet(), ruleSet.name())),
                                    new Text("请确认没有弄错", "make sure that this is meant"))));
            return origin;
        }

        private void tables(List<Grid> grids, TableOrigin origin) {
            var sheets = new HashMap<String, Grid>();
            for (var grid : grids) {
                if (!TableNames.holdsNoTable(grid.sheet())) {
                    TableNames.table(grid.sheet())
                            .filter(table -> origin.tables().containsKey(table.name()))
                            .ifPresentOrElse(table -> sheet(grid, table, sheets), () -> unknown(grid, origin));
                }
            }
            var choices = Choices.of(ruleSet);
            for (var table : TableGuides.all()) {
                var base = origin.tables().get(table.name());
                var grid = sheets.get(table.name());
                if (base != null && grid == null) {
                    absent(table);
                } else if (base != null && grid != null) {
                    new ReturnedSheet(grid, table, base, choices, objections)
                            .read()
                            .ifPresent(this::merge);
                }
            }
        }

        private void sheet(Grid grid, TableGuide table, Map<String, Grid> sheets) {
            var first = sheets.putIfAbsent(table.name(), grid);
            if (first != null) {
                objections.refuse(
                        "table.sheet-repeated",
                        grid.where(),
                        new Text(
                                "与工作表“%s”是同一张表".formatted(first.sheet()),
                                "sheet `%s` holds the same table".formatted(first.sheet())),
                        new Text("请只留一张", "keep one of them"));
            }
        }

        private void unknown(Grid grid, TableOrigin origin) {
            var known = origin.tables().keySet().stream()
                    .flatMap(table -> TableGuides.find(table).stream())
                    .map(TableNames::sheet)
                    .toList();
            objections.refuse(
                    "table.sheet-unknown",
                    grid.where(),
                    new Text(
                            "工作表“%s”不是导出的表".formatted(grid.sheet()),
                            "sheet `%s` is none of the tables that were written".formatted(grid.sheet())),
                    Objections.nearest(
                            grid.sheet(),
                            known,
                            new Text(
                                    "请改回原名、删去,或把名称改为以“说明”开头",
                                    "give it its name again, delete it, or let its name begin with `readme`")));
        }

        private void absent(TableGuide table) {
            objections
                    .problems()
                    .add(Problem.warning(
                            "table.sheet-absent",
                            name,
                            new Text(
                                    "没有工作表“%s”,这张表保持不变".formatted(TableNames.sheet(table)),
                                    "sheet `%s` is not there: the table stays as it is"
                                            .formatted(TableNames.sheet(table))),
                            Text.same("")));
        }

        private void merge(ReturnedSheet.Table returned) {
            var table = returned.edited().table();
            if (returned.edited().rows().isEmpty() && returned.edited().base().size() > 0) {
                objections.refuse(
                        "table.sheet-empty",
                        name + "!" + TableNames.sheet(table),
                        new Text("工作表中一行也没有了", "the sheet has no rows any more"),
                        new Text(
                                "确要删去整张表的,请删去文件 " + table.file(),
                                "if the table is to go, remove the file " + table.file()));
                return;
            }
            var merge = TableMerge.into(edit, returned.edited());
            places.add(table, edit, merge, returned.places());
            new ReturnedConflicts(name, table, objections).add(merge, returned.places());
        }

        /** Reads the whole rule set as it would be; what is wrong with a cell is named by the cell of the workbook. */
        private void check() {
            if (edit.isEmpty()) {
                return;
            }
            List<Problem> found;
            try {
                found = edit.read().warnings();
            } catch (RuleSetRejected e) {
                found = e.problems();
            }
            var refused = new ArrayList<String>();
            objections.problems().stream()
                    .filter(Problem::refuses)
                    .map(Problem::where)
                    .forEach(refused::add);
            for (var problem : found) {
                var placed = places.in(problem);
                if (!refused.contains(placed.where()) && !isOld(problem)) {
                    objections.problems().add(placed);
                }
            }
        }

        /** Whether the rule set was warned of it before. */
        private boolean isOld(Problem problem) {
            return ruleSet.warnings().stream()
                    .anyMatch(old -> old.code().equals(problem.code())
                            && old.message().equals(problem.message())
                            && !problem.refuses());
        }
    }
}
