package org.learningcity.ruleset.sentence;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;

/**
 * How something is said.
 *
 * @param main the words that are written when a rule is put into sentences
 * @param alsoZh other Chinese words for it
 * @param alsoEn other English words for it
 */
public record Wording(Text main, List<String> alsoZh, List<String> alsoEn) {

    public Wording {
        alsoZh = List.copyOf(alsoZh);
        alsoEn = List.copyOf(alsoEn);
    }

    public String in(Language language) {
        return main.in(language);
    }

    public List<String> also(Language language) {
        return language == Language.ZH ? alsoZh : alsoEn;
    }

    List<String> in(Language language, boolean withOthers) {
        var words = new ArrayList<String>(List.of(in(language)));
        words.addAll(withOthers ? also(language) : List.of());
        return words;
    }

    /** All words for it, in both languages. */
    List<String> all() {
        var words = in(Language.ZH, true);
        words.addAll(in(Language.EN, true));
        return words.stream().distinct().toList();
    }
}
