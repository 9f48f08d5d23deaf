package org.learningcity.ruleset.sentence;

import java.util.Collection;
import java.util.List;
import org.learningcity.framework.Text;

/** Says what was found where something else was expected, which known words come near it, and what may stand there. */
final class Expected {

    private Expected() {}

    /**
     * At the place of the cursor stand no words of this kind.
     *
     * @param kind what was expected, such as 条件
     * @param known all words of the kind, in both languages
     */
    static Unreadable at(Cursor cursor, Text kind, Collection<String> known) {
        return at(cursor.place(), cursor.here(), kind, known);
    }

    static Unreadable at(Place place, String here, Text kind, Collection<String> known) {
        var zh = known.stream().filter(Expected::chinese).toList();
        var en = known.stream().filter(text -> !chinese(text)).toList();
        var message = here.isEmpty()
                ? new Text("这里缺少" + kind.zh(), "%s is missing here".formatted(kind.en()))
                : new Text(
                        "没有“%s”这种说法(此处应写%s)".formatted(here, kind.zh()),
                        "`%s` is not in the vocabulary (%s is expected here)".formatted(here, kind.en()));
        return new Unreadable("sentence.unknown-phrase", place, message, advice(here, zh, en));
    }

    /** At the place of the cursor stands no code of an indicator, a series or a node. */
    static Unreadable code(Cursor cursor, Collection<String> codes) {
        var kind = new Text("代码,或用《》引起的名称", "a code, or a title in quotes");
        var here = cursor.here();
        return here.isEmpty()
                ? at(cursor, kind, codes)
                : new Unreadable(
                        "sentence.unknown-phrase",
                        cursor.place(),
                        new Text("没有代码“%s”".formatted(here), "there is no code `%s`".formatted(here)),
                        Nearest.to(here, codes)
                                .map(found ->
                                        new Text("是否想写“%s”?".formatted(found), "did you mean `%s`?".formatted(found)))
                                .orElse(new Text("此处应写" + kind.zh(), "write " + kind.en())));
    }

    private static Text advice(String here, List<String> zh, List<String> en) {
        var near = here.isEmpty() ? java.util.Optional.<String>empty() : Nearest.to(here, chinese(here) ? zh : en);
        return near.map(found -> new Text("是否想写“%s”?".formatted(found), "did you mean `%s`?".formatted(found)))
                .orElseGet(
                        // a rule is in one language; its words are shown even to who reads in the other
                        () -> new Text(
                                "此处可以写:" + Nearest.some(zh.isEmpty() ? en : zh, "、"),
                                "here may stand: " + Nearest.some(en.isEmpty() ? zh : en, ", ")));
    }

    static boolean chinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
