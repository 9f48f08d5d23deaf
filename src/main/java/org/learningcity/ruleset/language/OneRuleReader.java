package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.Nearest;
import org.learningcity.ruleset.language.Syntax.Action;
import org.learningcity.ruleset.language.Syntax.Pattern;
import org.learningcity.ruleset.language.Syntax.Rule;

/** Reads one rule, from {@code rule} to {@code end}. */
final class OneRuleReader {

    private static final Set<String> SECTIONS = Set.of("when", "then", "end");

    private final Cursor cursor;
    private final String facade;
    private boolean whole = true;

    OneRuleReader(Cursor cursor, String facade) {
        this.cursor = cursor;
        this.facade = facade;
    }

    Rule read() {
        var begin = cursor.position();
        var keyword = cursor.next();
        var name = name(keyword);
        var notes = new NoteReader(cursor).read();
        section("when", new Text("条件之前缺少 when", "when is missing before the conditions"));
        var patterns = patterns();
        var hasActions = then();
        var actions = hasActions ? actions(cursor.previous()) : List.<Action>of();
        end(name);
        return new Rule(keyword, name, notes, patterns, actions, whole, cursor.since(begin));
    }

    private List<Action> actions(Token then) {
        var reader = new ActionReader(cursor, facade);
        var actions = reader.read();
        if (actions.isEmpty() && reader.whole()) {
            cursor.complaints()
                    .error(
                            "rules.consequence",
                            then,
                            new Text("then 之后没有动作", "there is no action after then"),
                            new Text("请写 %s.…(…);".formatted(facade), "write %s.…(…);".formatted(facade)));
        }
        return actions;
    }

    private Token name(Token keyword) {
        if (cursor.peek().isText()) {
            return cursor.next();
        }
        var here = cursor.peek();
        if (here.kind() != Token.Kind.BROKEN) {
            cursor.complaints()
                    .error(
                            "rules.name",
                            keyword.behind(),
                            new Text(
                                    "rule 之后应是带引号的规则名,却是" + cursor.here().zh(),
                                    "after rule a name in quotes is expected, not "
                                            + cursor.here().en()),
                            new Text("请写 rule \"规则名\"", "write rule \"name of the rule\""));
        }
        cursor.skipTo(token -> token.first() || token.is("@") || token.is("when"));
        return keyword;
    }

    /** Passes the keyword of a section, or says that it is missing. */
    private boolean section(String keyword, Text missing) {
        if (cursor.took(keyword)) {
            return true;
        }
        var token = cursor.peek();
        var slip = token.isName()
                && token.first()
                && !PatternReader.begins(cursor, 0)
                && !ActionReader.begins(cursor)
                && !SECTIONS.contains(token.text())
                && !token.is("rule");
        whole = whole && slip;
        if (token.kind() != Token.Kind.BROKEN) {
            cursor.complaints()
                    .error(
                            "rules." + keyword,
                            token,
                            missing,
                            slip && Nearest.to(token.text(), SECTIONS).isPresent()
                                    ? new Text("是否想写 %s?".formatted(keyword), "did you mean %s?".formatted(keyword))
                                    : new Text(
                                            "请在此处之前另起一行写 " + keyword,
                                            "write %s on a line of its own before this".formatted(keyword)));
        }
        if (slip) {
            cursor.next();
        }
        return slip;
    }

    private List<Pattern> patterns() {
        var patterns = new ArrayList<Pattern>();
        while (!over()) {
            var reader = new PatternReader(cursor);
            try {
                if (stray()) {
                    throw joinedPatterns(cursor);
                }
                patterns.add(reader.read());
                whole = whole && reader.whole();
            } catch (LostTrack e) {
                whole = false;
                skipPattern();
            }
        }
        return List.copyOf(patterns);
    }

    private boolean over() {
        var token = cursor.peek();
        return token.isEnd()
                || token.is("then")
                || token.begins("end")
                || token.begins("rule")
                || (ActionReader.begins(cursor) && !token.isBinding());
    }

    private boolean stray() {
        var token = cursor.peek();
        return token.is("and")
                || token.is("or")
                || token.is("&&")
                || token.is("||")
                || token.is("(")
                || token.is(",")
                || token.is(")")
                || token.is(";");
    }

    /** Says how facts are joined. */
    static LostTrack joinedPatterns(Cursor cursor) {
        var word = cursor.peek().text();
        var or = word.equals("or") || word.equals("||");
        if (word.equals(";") || word.equals(",") || word.equals(")")) {
            return cursor.lost(
                    "rules.syntax",
                    new Text(
                            "事实的条件之后多了“%s”".formatted(word),
                            "there is a `%s` behind the conditions of a fact".formatted(word)),
                    new Text("请删去;when 中每个事实另起一行", "remove it; each fact after when stands on a line of its own"));
        }
        return cursor.lost(
                "rules.and-or",
                new Text("事实之间不能写“%s”".formatted(word), "facts are not joined by `%s`".formatted(word)),
                or
                        ? new Text(
                                "“或者”请写成两条规则;同一事实内的“或者”写 ||",
                                "for or write two rules; between the brackets of one fact write ||")
                        : new Text("“并且”只需另起一行写下一个事实", "for and just write the next fact on the next line"));
    }

    private void skipPattern() {
        cursor.next();
        while (!over() && !PatternReader.begins(cursor, 0)) {
            cursor.next();
        }
    }

    private boolean then() {
        if (cursor.at("then") && cursor.peek(1).is("[")) {
            cursor.complaints()
                    .error(
                            "rules.consequence",
                            cursor.peek(1),
                            new Text("then 不能另起名称", "a then has no name of its own"),
                            new Text("一条规则只有一个 then", "a rule has one then"));
            whole = false;
        }
        if (section("then", new Text("动作之前缺少 then", "then is missing before the actions"))) {
            return true;
        }
        return ActionReader.begins(cursor);
    }

    private void end(Token name) {
        if (!cursor.took("end")) {
            cursor.complaints()
                    .error(
                            "rules.end",
                            cursor.previous().behind(),
                            new Text(
                                    "规则“%s”没有以 end 结束".formatted(name.text()),
                                    "the rule `%s` does not end with end".formatted(name.text())),
                            new Text("请在规则末尾另起一行写 end", "write end on a line of its own behind the rule"));
        }
    }
}
