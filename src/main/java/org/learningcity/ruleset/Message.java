package org.learningcity.ruleset;

import java.util.Map;
import java.util.regex.Pattern;
import org.learningcity.framework.Text;

/**
 * What a rule says, as a template: words in braces are filled in from the fact and the row.
 *
 * @param sentence what is the matter
 * @param advice what to do; empty when there is nothing to do
 */
public record Message(Text sentence, Text advice) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Both texts with {@code values} in place of the words in braces; a word without a value stays as it is. */
    public Message filled(Map<String, String> values) {
        return new Message(fill(sentence, values), fill(advice, values));
    }

    private static Text fill(Text template, Map<String, String> values) {
        return new Text(fill(template.zh(), values), fill(template.en(), values));
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}
