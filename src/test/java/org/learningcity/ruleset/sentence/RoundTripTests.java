package org.learningcity.ruleset.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningcity.framework.Language;
import org.learningcity.stage.Stage;

/** Whatever the vocabulary can say is read again as it was meant, however it is typed. */
class RoundTripTests {

    private static final long SEED = 20_261_123;
    private static final int RULES = 400;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void ruleThatIsSaidIsReadAsTheSameRule(Stage stage) {
        var random = new Random(SEED + List.of(Stage.values()).indexOf(stage));
        var rules = new RandomRules(random, stage);
        var typing = new Typing(random);
        var vocabulary = Written.SHIPPED.vocabulary();
        var said = 0;
        for (var i = 0; i < RULES; i++) {
            var rule = rules.next();
            for (var language : Language.values()) {
                var text = rules.said(rule, language);
                if (text.isPresent()) {
                    said++;
                    var typed = i % 2 == 0 ? text.get() : typing.of(text.get());
                    var made = Written.in(stage).file(typed);
                    assertThat(made.complaints().stream().filter(Complaint::refuses))
                            .as("seed %d, rule %d:\n%s", SEED, i, typed)
                            .isEmpty();
                    assertThat(Meaning.ofEssence(made.rules().get(0), vocabulary))
                            .as("seed %d, rule %d:\n%s", SEED, i, typed)
                            .isEqualTo(Meaning.ofEssence(rule, vocabulary));
                }
            }
        }
        assertThat(said).isGreaterThan(RULES);
    }
}
