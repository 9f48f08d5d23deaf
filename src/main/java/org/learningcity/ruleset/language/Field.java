package org.learningcity.ruleset.language;

import java.util.Arrays;
import java.util.List;
import org.learningcity.framework.Text;

/**
 * A property of a fact or of a row, as rules read it.
 *
 * @param type what the program holds it in
 */
public record Field(String name, Class<?> type) {

    /** What rules can do with a property. */
    public enum Kind {
        /** Is asked by its name alone, or compared with true and false. */
        FLAG(new Text("“是/否”字段", "a yes or no")),
        NUMBER(new Text("数", "a number")),
        TEXT(new Text("文字", "text")),
        /** One of a few words. */
        WORD(new Text("枚举词", "one of a few words")),
        /** Has properties of its own. */
        PART(new Text("一组字段", "a group of fields")),
        /** Cannot be read by rules. */
        OTHER(new Text("规则不能读取", "nothing rules can read"));

        private final Text words;

        Kind(Text words) {
            this.words = words;
        }

        public Text words() {
            return words;
        }
    }

    public Kind kind() {
        return kindOf(type);
    }

    static Kind kindOf(Class<?> type) {
        if (type == boolean.class) {
            return Kind.FLAG;
        }
        if (type == int.class || type == long.class || type == double.class) {
            return Kind.NUMBER;
        }
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type.isEnum()) {
            return Kind.WORD;
        }
        return Vocabulary.isPart(type) ? Kind.PART : Kind.OTHER;
    }

    /** Whether it is a number without decimals. */
    boolean isWhole() {
        return type == int.class || type == long.class;
    }

    /** The constants of an enum, as rules write them. */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .toList();
    }
}
