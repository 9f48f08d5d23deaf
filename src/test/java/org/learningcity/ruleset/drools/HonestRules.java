package org.learningcity.ruleset.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.ruleset.SmallRuleSet;

/** Rules as experts write them, of every shape that rules may have; nothing here is to be refused. */
final class HonestRules {

    /** Every kind of condition, with an empty line between them. */
    static final List<String> CONDITIONS = Arrays.asList("""
            $d : CitedDecision( place in ( "a", "b" ), period not in ( 2001, 2002 ) )

            $d : CitedDecision( place contains "a", period > 2000 || period < 1000 )

            $d : CitedDecision( place not contains "a", ( period > 2000 && period < 3000 ) )

            $d : CitedDecision( place < "d", place >= "a", place <= "c", place > "b", place != null )

            $d : CitedDecision( cited == true, !cited || cited )

            $d : CitedDecision( $c : cited, $c == true )
            CitedDecision( cited == $c )

            $d : CitedDecision( $p : place )
            Number( intValue > 3 ) from accumulate( $r : Report( place == $p ); count( $r ) )

            $d : CitedDecision( period + 1 > 2000, period * 2 - 1 != 3 )

            $d : CitedDecision( $p : period, $q : place )
            CitedDecision( place == $q, period == $p )
            CitedDecision( period != $p, place != $q )
            CitedDecision( period <= $p )

            $d : CitedDecision()
            not CitedDecision( place == $d.place, period < $d.period )

            $d : CitedDecision( $p : period )
            not ( CitedDecision( period > $p, $c : code ) and CitedDecision( code == $c ) )

            $d : CitedDecision()
            exists CitedDecision( period >= $d.period )

            $d : CitedDecision( $p : period )
            ( CitedDecision( period > $p ) or CitedDecision( period < $p ) )

            $d : CitedDecision()
            accumulate( $r : Report( place == $d.place ); $all : collectList( $r ), $some : collectSet( $r ),
              $n : count( $r ); $n > 1 )

            $d : CitedDecision()
            accumulate( Report( place == $d.place, $a : amount ); $s : sum( $a ), $i : min( $a ),
              $x : max( $a ), $v : average( $a ); $s > 1.5, $v > 2 )

            $d : CitedDecision()
            accumulate( Report( $y : period ); $s : sum( $y ), $i : min( $y ), $x : max( $y ),
              $v : average( $y ); $s > 1, $i < 3 )

            $d : CitedDecision()
            accumulate( Parent( $c : scoredChildren ); $s : sum( $c ), $i : min( $c ), $x : max( $c ); $s > 1,
              $x == 3 )

            $d : Report( status == Status.OFFICIAL || status == Status.ESTIMATED,
              status != Status.ILLUSTRATIVE )

            $d : Report( status in ( Status.OFFICIAL, Status.ESTIMATED ), code == "1.1", place == "北京" )

            $d : Report( amount > limits.hardMax, amount >= 3, amount <= 9, amount == 1.5, amount != 2 )

            $d : Report( !( amount > limits.hardMax ), limits.present == false, -amount < -3 )

            $d : Report( $l : limits, $x : limits.hardMax, $x > 3 )

            $d : Report( $a : amount )
            Report( amount > $a, place == $d.place, period == $d.period - 1 )

            $d : Report( amount > limits.hardMax || amount < 3 && limits.present, definition.uomDiffers )

            $d : Report()
            Finding( severity == FindingSeverity.MANDATORY, message == "too-high" )

            $d : CitedDecision()
            $r : Report( place == $d.place && period == $d.period )
            Gap( place == $r.place || code == $r.code )

            $d : Parent( $c : children, $c.size > 2, scoredChildren > 1, scoredChildren == 4 )

            $d : Parent( children.size > 2, children.empty )

            $d : Parent( scoredChildren >= 1, scoredChildren <= 9, scoredChildren < 20 )

            $d : Standing( points > 60, $s : points, change.present )
            Standing( points > $s )

            $d : Report( $a : amount )
            $e : Report( amount > $a )
            $f : Report( amount > $a, period > $e.period, place == $d.place )
            Report( amount > $a, period > $e.period, place == $f.place, amount < $e.amount )
            """.split("\n\n"));

    /** So many rules that ask the same are more than the engine keeps the names of. */
    private static final int ALIKE = 12;

    private HonestRules() {}

    /** What the compiler makes of a rule for each condition. */
    static CompiledForm compiled(Path folder) {
        var rules = new StringBuilder("import org.learningcity.observation.*\n");
        for (var i = 0; i < CONDITIONS.size(); i++) {
            rules.append(RuleFiles.rule("honest " + i, CONDITIONS.get(i), RuleFiles.NOTE));
        }
        for (var i = 0; i < ALIKE; i++) {
            rules.append(
                    RuleFiles.rule("alike " + i, "$d : Report( limits.present, amount > " + i + " )", RuleFiles.NOTE));
        }
        return compiled(SmallRuleSet.in(folder).quality("honest.drl", rules.toString()));
    }

    static CompiledForm compiled(SmallRuleSet set) {
        return Compiler.compile(RuleSources.parse(set.read(), Layers.ALL));
    }

    /** What the compiler makes of each rule set that is shipped. */
    static List<CompiledForm> shipped() {
        try (var folders = Files.list(Path.of("rules"))) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("framework.yaml")))
                    .sorted()
                    .map(folder -> Compiler.compile(RuleSources.parse(RuleSetFolder.read(folder), Layers.ALL)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
