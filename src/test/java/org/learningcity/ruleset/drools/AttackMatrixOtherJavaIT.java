package org.learningcity.ruleset.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.learningcity.endtoend.OtherJava;
import org.learningcity.ruleset.drools.AttackTrial.Came;

/** The matrix of attacks and layers on the other Java that the project supports. */
class AttackMatrixOtherJavaIT {

    @Test
    void everyAttackIsStoppedThereToo() throws Exception {
        var java = OtherJava.home();
        assumeTrue(java.isPresent(), "no Java 25 here");
        var attacks = Attack.all();

        var run = AttackRun.of(attacks, java.get(), AttackTrial.SPARING);

        assertThat(attacks).allSatisfy(attack -> {
            assertThat(run.came(attack, "ALL")).as(attack.id()).contains(Came.REFUSED);
            assertThat(AttackMatrixTests.lettingThrough(attack, run))
                    .as("layers that let %s through", attack.id())
                    .isEmpty();
        });
    }
}
