package org.learningcity.framework;

/**
 * A wording in the two languages of the system.
 *
 * @param zh Chinese
 * @param en English; where none was written it repeats the Chinese
 */
public record Text(String zh, String en) {

    public Text {
        if (en.isEmpty()) {
            en = zh;
        }
    }

    /** The wording for a reader of {@code language}. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** A wording that is the same in both languages, such as a code. */
    public static Text same(String words) {
        return new Text(words, words);
    }
}
