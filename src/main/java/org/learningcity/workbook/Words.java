package org.learningcity.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.learningcity.framework.Text;
import org.learningcity.observation.Writing;

/** The words that people may write for each of a few meanings, in both languages. */
final class Words<T> {

    private final Map<String, T> byKey = new LinkedHashMap<>();
    private final Map<T, Text> titles = new LinkedHashMap<>();

    /** Adds a meaning with its words; the first two are its Chinese and English names. */
    Words<T> and(T meaning, String zh, String en, String... others) {
        titles.put(meaning, new Text(zh, en));
        byKey.put(key(zh), meaning);
        byKey.put(key(en), meaning);
        for (var other : others) {
            byKey.put(key(other), meaning);
        }
        return this;
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(byKey.get(key(word)));
    }

    private static String key(String word) {
        return Writing.key(word).replace("-", "");
    }

    /** The meaning of the entry's word; none, and a problem, when it is another word, {@code empty} when it is empty. */
    Optional<T> read(Entry entry, T empty, String code, Objections objections) {
        var word = entry.text();
        if (!entry.isReadable()) {
            return entry.isEmpty() ? Optional.of(empty) : Optional.empty();
        }
        var meaning = find(word);
        if (meaning.isEmpty()) {
            objections.refuse(
                    code,
                    entry,
                    new Text(
                            "“%s”不在可用词中".formatted(word), "`%s` is not one of the words of its column".formatted(word)),
                    listed());
        }
        return meaning;
    }

    /** Advice that lists the words. */
    Text listed() {
        return new Text(
                "可用:" + String.join("、", titles.values().stream().map(Text::zh).toList()),
                "use one of: "
                        + String.join(
                                ", ", titles.values().stream().map(Text::en).toList()));
    }
}
