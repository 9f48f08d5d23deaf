package org.learningcity.ruleset.sentence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;

/** Reads one rule: its head, 如果, conditions, 那么, conclusions. */
final class RuleParser {

    static final String TITLE = "title";
    static final String ENGLISH_TITLE = "title_en";
    static final String OWNER = "owner";
    static final String REFERENCE = "reference";

    private final Lexicon lexicon;
    private final Complaints complaints;

    RuleParser(Lexicon lexicon, Complaints complaints) {
        this.lexicon = lexicon;
        this.complaints = complaints;
    }

    /** The rule; none when it could not be read. */
    Optional<RuleModel> read(Draft draft) {
        var about = about(draft);
        var cursor = new Cursor(draft.body());
        var subjects = new SubjectReader(lexicon, cursor);
        var actions = new ActionParser(lexicon, complaints, cursor, subjects);
        cursor.passSeparators();
        if (!begins(draft, cursor, subjects)) {
            return Optional.empty();
        }
        new ConditionParser(lexicon, complaints, cursor, subjects, actions::begins).read();
        if (!then(cursor) || subjects.subjects().isEmpty()) {
            noSubject(draft, subjects);
            return Optional.empty();
        }
        var before = complaints.all().size();
        var concluded = actions.read();
        if (concluded.isEmpty() && complaints.all().size() == before) {
            missing(cursor.place(), "结论", "its actions", "“那么”之后写出结论", "write after `then` what follows");
        }
        return draft.head(Heading.RULE)
                .map(name -> new RuleModel(
                        name.what(),
                        about,
                        subjects.subjects().stream().map(SubjectDraft::finished).toList(),
                        concluded));
    }

    private Map<String, String> about(Draft draft) {
        var about = new LinkedHashMap<String, String>();
        draft.head(Heading.TITLE).or(() -> draft.head(Heading.RULE)).ifPresent(title -> about.put(TITLE, title.what()));
        draft.head(Heading.ENGLISH_TITLE).ifPresent(title -> about.put(ENGLISH_TITLE, title.what()));
        head(draft, Heading.OWNER, OWNER, about);
        head(draft, Heading.REFERENCE, REFERENCE, about);
        return about;
    }

    private void head(Draft draft, Heading heading, String key, Map<String, String> about) {
        draft.head(heading)
                .ifPresentOrElse(
                        text -> about.put(key, text.what()),
                        () -> complaints.error(
                                "sentence.missing-heading",
                                draft.at(),
                                new Text(
                                        "规则缺少“%s”".formatted(heading.in(org.learningcity.framework.Language.ZH)),
                                        "the rule lacks its %s".formatted(key)),
                                new Text(
                                        "请写一行“%s:…”;写在文件开头则对所有规则有效"
                                                .formatted(heading.in(org.learningcity.framework.Language.ZH)),
                                        "write a line `%s: …`; at the head of the file it holds for all its rules"
                                                .formatted(key))));
    }

    private boolean begins(Draft draft, Cursor cursor, SubjectReader subjects) {
        try {
            subjects.introduced();
        } catch (Unreadable e) {
            complaints.add(e);
            return false;
        }
        if (!cursor.take(Keyword.IF)) {
            missing(
                    draft.begun() ? cursor.place() : draft.at(),
                    "“如果”",
                    "`when`",
                    "条件从“如果”开始",
                    "conditions begin with `when`");
            return false;
        }
        cursor.take(":");
        return true;
    }

    private boolean then(Cursor cursor) {
        if (cursor.take(Keyword.THEN)) {
            return true;
        }
        missing(cursor.place(), "“那么”", "`then`", "条件与结论之间写“那么”", "write `then` between conditions and actions");
        return !cursor.atEnd();
    }

    private void noSubject(Draft draft, SubjectReader subjects) {
        if (subjects.subjects().isEmpty() && !complaints.any()) {
            missing(draft.at(), "条件", "its conditions", "例:填报值未填单位", "for example: the report states no unit");
        }
    }

    private void missing(Place at, String zh, String en, String adviceZh, String adviceEn) {
        complaints.error(
                "sentence.missing-part",
                at,
                new Text("规则缺少" + zh, "the rule lacks " + en),
                new Text(adviceZh, adviceEn));
    }

    static List<String> about() {
        return List.of(TITLE, ENGLISH_TITLE, OWNER, REFERENCE);
    }
}
