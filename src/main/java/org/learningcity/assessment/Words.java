package org.learningcity.assessment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.learningcity.framework.Language;
import org.learningcity.framework.Text;

/** The fixed words of the field in both languages: releases, reasons, kinds, severities. */
public final class Words {

    private static final Map<Language, Properties> BUNDLES = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            BUNDLES.put(language, load(language));
        }
    }

    private Words() {}

    private static Properties load(Language language) {
        var name = "words_%s.properties".formatted(language.name().toLowerCase(Locale.ROOT));
        try (var in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the words are not on the class path: " + name);
            }
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word for {@code value} of a family such as {@code reason}; the value itself where there is none. */
    public static Text of(String family, String value) {
        var key = family + "." + value;
        return new Text(in(Language.ZH, key, value), in(Language.EN, key, value));
    }

    public static Text of(String family, Enum<?> value) {
        return of(family, value.name());
    }

    private static String in(Language language, String key, String fallback) {
        var words = BUNDLES.get(language);
        return words == null ? fallback : words.getProperty(key, fallback);
    }
}
