package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.learningcity.ruleset.RuleSetFolder;

/** The engine's own parsers read what was checked, and nothing that was not. */
class ReadAlikeTests {

    private static final String RULE = """
            rule "a" %s
            when
                %s
            then
                %s
            end
            """;

    private static List<String> conditions(String condition) {
        return EngineTree.conditions(
                Descriptions.of(RULE.formatted("", condition, "x.y();")).get(0));
    }

    private static List<String> actions(String action) {
        return EngineTree.actions(
                Descriptions.of(RULE.formatted("", "A()", action)).get(0));
    }

    @Test
    void conditionsArePrintedWithoutWhatMeansNothing() {
        assertThat(
                        conditions(
                                "$r : Report( limits . present,(amount>-1.5 ||  ! untidy ) && a==b , $l:limits )\n not Gap( code in (\"a\" ) )"))
                .containsExactly(
                        "$r:Report(limits.present,((amount > -1.5||!(untidy))&&a == b),$l:limits)",
                        "not Gap(code in (\"a\"))");
        assertThat(conditions(
                        "exists Gap( code not in ( \"a\", \"b\" ), text not contains \"x\", word == Status.OPEN )"))
                .containsExactly("exists Gap(code not in (\"a\",\"b\"),text not contains \"x\",word == Status.OPEN)");
    }

    @Test
    void actionsArePrintedWithoutWhatMeansNothing() {
        assertThat(actions("f . note( $r , \"key\" ) ; // end\n f.note( -1, 2.5, true, A.B );"))
                .containsExactly("f.note($r,\"key\")", "f.note(-1,2.5,true,A.B)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report( code.length() > 3 )",
                "Report( this == null )",
                "Report( amount + 1 > 3 )",
                "Report( code matches \".*\" )",
                "Report( code str[startsWith] \"a\" )",
                "Report( map[\"a\"] == 1 )",
                "Report( value#Missing.reason == A.B )",
                "Report( limits!.hardMax > 3 )",
                "Report( kind == A || == B )",
                "Report( x == null )",
                "Report( x == 10L )",
                "Report( x == 'a' )",
                "Report( x == new String() )",
                "Report( (String) x == \"a\" )",
                "Report( x instanceof String )",
                "Report( x ? y : z )",
                "Report( x == [1, 2] )",
                "Report( /parts[ x == 1 ] )",
                "Report( after $x )",
                "eval( true )",
                "Report() from $x.list",
                "Report() over window:length( 3 )",
                "( Report() or Gap() )",
                "not ( Report() and Gap() )",
                "forall( Report() )",
                "accumulate( Report(); $n : count() )",
                "Number() from accumulate( Report(), count( 1 ) )",
                "List() from collect( Report() )",
                "Report() @watch( x )",
                "$r := Report()",
                "Report( $x := code )",
                "Report( a; b == 1 )",
                "?find( $x; )",
            })
    void conditionThatRulesDoNotHaveIsNotPrinted(String condition) {
        var described = Descriptions.of(RULE.formatted("", condition, "x.y();"));

        assertThat(described)
                .allSatisfy(rule -> assertThatExceptionOfType(RuntimeException.class)
                        .isThrownBy(() -> EngineTree.conditions(rule)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.y().z();",
                "y();",
                "a.b.c();",
                "new A().b();",
                "x.y( $a.b() );",
                "x.y( 1 + 2 );",
                "x.y( \"a\" + \"b\" );",
                "x.y( () -> 1 );",
                "x.y( a -> b );",
                "x.y( new A() );",
                "x.y( (A) b );",
                "x.y( null );",
                "x.y( 'a' );",
                "x.y( 1L );",
                "x.y( a[0] );",
                "x.y( A::b );",
                "x.y( A.class );",
                "x.y( this );",
                "x.<A>y();",
                "if ( true ) x.y();",
                "{ x.y(); }",
                "int i = 1;",
                "i = 1;",
                "while ( true ) x.y();",
                "return;",
                "throw null;",
                "x.y(); ;",
            })
    void actionThatRulesDoNotHaveIsNotPrinted(String action) {
        var described = Descriptions.of(RULE.formatted("", "A()", action));

        assertThat(described)
                .allSatisfy(rule ->
                        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> EngineTree.actions(rule)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"salience 1", "extends \"b\"", "no-loop", "dialect \"mvel\"", "timer( 1s )", "enabled( true )"})
    void attributeIsNotPrinted(String attribute) {
        var rule = Descriptions.of(RULE.formatted(attribute, "A()", "x.y();")).get(0);

        assertThatExceptionOfType(EngineTree.Unknown.class).isThrownBy(() -> EngineTree.conditions(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-learning-city", "hdi"})
    void shippedRulesAreWellFormedInTheNextLanguageLevelToo(String name) throws DroolsParserException {
        var ruleSet = RuleSetFolder.read(Path.of("rules", name));
        for (var file : ruleSet.rules()) {
            var parser = new DrlParser(LanguageLevelOption.DRL10);
            var parsed = parser.parse(false, file.text());

            assertThat(parser.getErrors()).as(file.path()).isEmpty();
            assertThat(parsed.getRules())
                    .extracting(EngineTree::conditions)
                    .isEqualTo(Descriptions.of(file.text()).stream()
                            .map(EngineTree::conditions)
                            .toList());
        }
    }
}
