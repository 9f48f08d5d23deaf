package org.learningcity.ruleset.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Text;
import org.learningcity.stage.Facades;
import org.learningcity.stage.Stage;

/** Reads the head of a rule file: its package, what it imports, its one global. */
final class HeadReader {

    static final List<String> IMPORTS =
            List.of("org.learningcity.stage.*", "org.learningcity.observation.*", "org.learningcity.framework.*");

    private final Stage stage;
    private final Cursor cursor;
    private @Nullable Token named;

    HeadReader(Stage stage, Cursor cursor) {
        this.stage = stage;
        this.cursor = cursor;
    }

    /** Reads a line of the head; says whether there was one. */
    boolean read() {
        var token = cursor.peek();
        if (!token.isName() || !Set.of("package", "import", "global").contains(token.text())) {
            return false;
        }
        cursor.next();
        switch (token.text()) {
            case "package" -> packageName(token);
            case "import" -> imported();
            default -> global();
        }
        cursor.took(";");
        return true;
    }

    private void packageName(Token keyword) {
        var begin = cursor.peek();
        var name = dotted();
        if (named == null && !name.equals(stage.folder())) {
            cursor.complaints()
                    .error(
                            "rules.package",
                            begin.first() ? keyword : begin,
                            new Text(
                                    "包名“%s”与文件夹“%s”不符".formatted(name, stage.folder()),
                                    "package `%s` is not its folder `%s`".formatted(name, stage.folder())),
                            packageAdvice());
        }
        if (named != null) {
            cursor.complaints()
                    .error(
                            "rules.package",
                            keyword,
                            new Text("package 写了两次", "package is there twice"),
                            new Text("请删去一行", "remove one"));
        }
        named = keyword;
    }

    private Text packageAdvice() {
        return new Text("请写 package " + stage.folder(), "write package " + stage.folder());
    }

    private void imported() {
        var begin = cursor.peek();
        var special = begin.is("static") || begin.is("function") || begin.is("accumulate") || begin.is("acc");
        var name = special ? begin.text() + " " + rest() : dotted();
        if (!IMPORTS.contains(name)) {
            cursor.complaints()
                    .error(
                            "rules.import",
                            begin,
                            new Text("不允许引入 " + name, "import of `%s` is not allowed".formatted(name)),
                            new Text(
                                    "规则只引入 " + String.join("、", IMPORTS),
                                    "rules import " + String.join(", ", IMPORTS) + " only"));
        }
    }

    private void global() {
        var begin = cursor.peek();
        var type = dotted();
        var name =
                cursor.peek().isName() && !cursor.peek().first() ? cursor.next().text() : "";
        var wanted = Facades.type(stage).getSimpleName() + " " + stage.facade();
        if (!(type + " " + name).equals(wanted)) {
            cursor.complaints()
                    .error(
                            "rules.global",
                            begin,
                            new Text(
                                    "不允许声明 global %s %s".formatted(type, name),
                                    "global `%s %s` is not allowed".formatted(type, name)),
                            new Text("本阶段只用 global " + wanted, "this stage has one: global " + wanted));
        }
    }

    /** Words joined by dots on this line, perhaps with a star at their end. */
    private String dotted() {
        var name = new StringBuilder();
        while (!cursor.peek().first() && (cursor.peek().isName() || cursor.at("*"))) {
            name.append(cursor.next().text());
            if (!cursor.took(".")) {
                break;
            }
            name.append('.');
        }
        return name.toString();
    }

    private String rest() {
        var rest = new StringBuilder();
        cursor.next();
        while (!cursor.peek().first() && !cursor.peek().isEnd() && !cursor.at(";")) {
            rest.append(cursor.next().written());
        }
        return rest.toString();
    }

    /** Says what the head lacks. */
    void finish() {
        if (Optional.ofNullable(named).isEmpty()) {
            cursor.complaints()
                    .error(
                            "rules.package",
                            new Token(Token.Kind.MARK, "", 1, 1, 1, true),
                            new Text("文件没有 package", "the file has no package"),
                            packageAdvice());
        }
    }
}
