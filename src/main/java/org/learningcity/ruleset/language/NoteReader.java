package org.learningcity.ruleset.language;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Text;
import org.learningcity.ruleset.language.Syntax.Note;

/** Reads what is said about a rule, between its name and {@code when}. */
final class NoteReader {

    private final Cursor cursor;

    NoteReader(Cursor cursor) {
        this.cursor = cursor;
    }

    List<Note> read() {
        var notes = new ArrayList<Note>();
        while (!over()) {
            var begin = cursor.peek(1);
            try {
                notes.add(note());
            } catch (LostTrack e) {
                notes.add(new Note(begin, new Token(Token.Kind.BROKEN, "", begin.line(), begin.column(), 1, false)));
                cursor.next();
                cursor.skipTo(token -> token.first() || token.is("@") || token.is("when"));
            }
        }
        return List.copyOf(notes);
    }

    /** Whether the conditions begin, or seem to. */
    private boolean over() {
        var token = cursor.peek();
        return token.isEnd()
                || token.is("when")
                || token.is("then")
                || token.is("end")
                || token.begins("rule")
                || PatternReader.begins(cursor, 0)
                || (PatternReader.begins(cursor, 1) && !token.is("@"));
    }

    private Note note() {
        if (!cursor.at("@")) {
            var word = cursor.peek().text()
                    + (cursor.peek(1).is("-") ? "-" + cursor.peek(2).text() : "");
            throw cursor.lost(
                    "rules.attribute",
                    new Text("规则不能带“%s”等属性".formatted(word), "a rule has no attributes such as `%s`".formatted(word)),
                    new Text(
                            "规则只带 @title @owner @reference;请改写条件,使结果不依赖先后次序",
                            "a rule has @title, @owner and @reference only; write conditions that do not depend on an order"));
        }
        cursor.next();
        var name = cursor.peek();
        if (!name.isName()) {
            throw cursor.lost(
                    "rules.annotation",
                    new Text("@ 之后缺少名称", "after @ a name is missing"),
                    new Text("规则带 @title @owner @reference", "a rule has @title, @owner and @reference"));
        }
        cursor.next();
        var form = new Text("请写 @%s( \"…\" )".formatted(name.text()), "write @%s( \"…\" )".formatted(name.text()));
        cursor.expect("(", unexpected(name), form);
        if (!cursor.peek().isText()) {
            throw cursor.lost("rules.annotation", unexpected(name), form);
        }
        var value = cursor.next();
        cursor.expect(")", unexpected(name), form);
        return new Note(name, value);
    }

    private Text unexpected(Token name) {
        return new Text(
                "@%s 之后应是括号中带引号的文字,却是%s".formatted(name.text(), cursor.here().zh()),
                "@%s holds a text in quotes between brackets, not %s"
                        .formatted(name.text(), cursor.here().en()));
    }
}
