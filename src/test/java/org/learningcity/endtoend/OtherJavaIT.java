package org.learningcity.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The same result, to the last bit, on the other Java that the project supports. */
class OtherJavaIT {

    @Test
    void exampleRunGivesTheSameResultOnJava25() throws IOException {
        var java = OtherJava.home();
        assumeTrue(java.isPresent(), "no Java 25 here: set JAVA25_HOME or install one in " + OtherJava.JAVAS);

        var run = new Program(java.get(), "C.UTF-8").run("example");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("北京", "甲市");
        assertThat(run.hashes())
                .hasSize(2)
                .last()
                .isEqualTo(WrittenAssessment.ILLUSTRATIVE.run().hash());
    }
}
