package org.learningcity.ruleset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningcity.framework.Text;

/** Every sentence that the rules of a rule set may say, by its key. */
public final class Messages {

    static final String FILE = "messages.csv";

    private final Map<String, Message> byKey;
    private final Map<String, CsvFile.Line> lines;

    private final String source;

    private Messages(Map<String, Message> byKey, Map<String, CsvFile.Line> lines, String source) {
        this.byKey = Map.copyOf(byKey);
        this.lines = Map.copyOf(lines);
        this.source = source;
    }

    static Messages of(CsvFile csv, String source, List<Problem> problems) {
        var byKey = new HashMap<String, Message>();
        var lines = new HashMap<String, CsvFile.Line>();
        for (var line : csv.lines()) {
            var message = new Message(
                    new Text(line.cell("zh"), line.cell("en")),
                    new Text(line.cell("advice_zh"), line.cell("advice_en")));
            var where = FILE + ":" + line.number();
            lines.putIfAbsent(line.cell("key"), line);
            if (line.cell("key").isEmpty()
                    || line.cell("zh").isEmpty()
                    || line.cell("en").isEmpty()) {
                problems.add(Problem.error(
                        "messages.incomplete",
                        where,
                        new Text("消息缺少 key、zh 或 en", "the message lacks its key, zh or en"),
                        new Text("每条消息都要有中文和英文", "write every message in both languages")));
            } else if (byKey.put(line.cell("key"), message) != null) {
                problems.add(Problem.error(
                        "messages.repeated-key",
                        where,
                        new Text(
                                "消息“%s”重复".formatted(line.cell("key")),
                                "message `%s` is there twice".formatted(line.cell("key"))),
                        new Text("请删去其中一条", "remove one of them")));
            }
        }
        return new Messages(byKey, lines, source);
    }

    /** Where the words of a message in {@code column} stand, as {@code file:line:column}. */
    public String place(String key, String column) {
        var line = lines.get(key);
        return line == null ? FILE : FILE + ":" + line.place(column);
    }

    /** The file they stand in, as somebody wrote it, by its name. */
    public Map<String, String> source() {
        return Map.of(FILE, source);
    }

    public Set<String> keys() {
        return byKey.keySet();
    }

    /** The message with this key; the key itself where there is none, so that nothing goes unsaid. */
    public Message get(String key) {
        return byKey.getOrDefault(key, new Message(Text.same(key), Text.same("")));
    }
}
