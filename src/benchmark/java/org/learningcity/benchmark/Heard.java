package org.learningcity.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.learningcity.ruleset.CompiledRules;
import org.learningcity.stage.Given;
import org.learningcity.stage.Stage;
import org.learningcity.trace.Firing;
import org.learningcity.trace.RuleRef;

/** Keeps what an assessment asks its rules, so that they can be asked again without the rest of the way. */
final class Heard implements CompiledRules {

    /** What the rules of a stage were to look at. */
    record Question(Stage stage, List<? extends Given> facts) {}

    private final CompiledRules rules;
    private final List<Question> questions = new ArrayList<>();

    Heard(CompiledRules rules) {
        this.rules = rules;
    }

    @Override
    public List<RuleRef> rules() {
        return rules.rules();
    }

    @Override
    public List<Firing> run(Stage stage, List<? extends Given> facts) {
        synchronized (questions) {
            questions.add(new Question(stage, List.copyOf(facts)));
        }
        return rules.run(stage, facts);
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }
}
