package org.learningcity.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcity.framework.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that every command has. */
final class Languages {

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = Reader.class,
            description = "Language of what is printed and written (default: the machine's).")
    private @Nullable Language chosen;

    Terminal terminal() {
        return Terminal.standard(chosen == null ? Terminal.localLanguage() : chosen);
    }

    /** Reads {@code zh} or {@code en}. */
    static final class Reader implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "zh" -> Language.ZH;
                case "en" -> Language.EN;
                default -> throw new TypeConversionException("`%s` is neither zh nor en".formatted(value));
            };
        }
    }
}
