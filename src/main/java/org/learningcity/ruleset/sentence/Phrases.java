package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Phrases and what each of them means; of several that stand at a place the longest counts. */
final class Phrases<T> {

    private record Entry<T>(Phrase phrase, T meaning) {}

    /**
     * A phrase that was found.
     *
     * @param end the index of the token after it
     */
    record Found<T>(T meaning, int end) {}

    private final List<Entry<T>> entries = new ArrayList<>();

    Phrases<T> and(Wording wording, T meaning) {
        wording.all().forEach(text -> and(Phrase.of(text), meaning));
        return this;
    }

    Phrases<T> and(Phrase phrase, T meaning) {
        if (!phrase.isEmpty()) {
            entries.add(new Entry<>(phrase, meaning));
        }
        return this;
    }

    Optional<Found<T>> longest(List<Token> tokens, int from) {
        return entries.stream()
                .map(entry -> new Found<>(entry.meaning(), entry.phrase().end(tokens, from)))
                .filter(found -> found.end() > from)
                .max(Comparator.comparingInt(Found::end));
    }

    /** Every phrase, as the vocabulary writes it. */
    List<String> texts() {
        return entries.stream().map(entry -> entry.phrase().text()).distinct().toList();
    }

    List<T> meanings() {
        return entries.stream().map(Entry::meaning).distinct().toList();
    }
}
