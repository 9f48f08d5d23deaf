package org.learningcity.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcity.assessment.Request;
import org.learningcity.audit.Action;
import org.learningcity.audit.SigningKey;
import org.learningcity.bundle.BundleVerification;
import org.learningcity.bundle.Check;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.stage.Keys;
import org.learningcity.store.Store;
import org.learningcity.store.StoreSettings;
import org.learningcity.store.WorkQueue;
import org.learningcity.trace.Explanation;

/** The whole way of an office, from a file of data to a number that can be defended, and from a draft to live rules. */
class OfficeTests {

    private static final String RULES = "cn-learning-city";
    private static final Path DATA = Path.of("fixtures", "eight-cities-illustrative.xlsx");
    private static final String RESULT = "8fbf99ccfd11b0fbb1067c7f1d58efbad589ecd89cd7506251ffc414708a10ed";
    private static final RuleEngine ENGINE = DroolsRuleEngine.keepingIn(Path.of("target", "compiled-rules"));

    @TempDir
    private Path folder;

    private Store store;
    private Office office;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(StoreSettings.embedded(folder.resolve("store")), Clock.systemUTC());
        office = Office.of(
                store,
                ENGINE,
                SigningKey.in(folder.resolve("key.pem")),
                new Passwords() {
                    @Override
                    public String hash(String password) {
                        return "#" + password;
                    }

                    @Override
                    public boolean matches(String password, String hash) {
                        return hash.equals("#" + password);
                    }
                },
                Clock.systemUTC());
        office.begin(List.of(Path.of("rules", RULES)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Actor somebody(String name, Role role, Scope scope) {
        var person = new Person(name, name, List.of(new Person.Grant(role, scope)), true);
        store.transactions().write(() -> {
            store.people().add(person, "#", false);
            return 0;
        });
        return new Actor(person, "127.0.0.1");
    }

    private Actor evaluator() {
        return somebody("evaluator", Role.EVALUATOR, Scope.ALL);
    }

    private void deliver(Actor actor) throws IOException {
        office.data().receive(actor, RULES, "eight-cities-illustrative.xlsx", Files.readAllBytes(DATA));
    }

    private UUID assessed(Actor actor) {
        var work = office.assessments()
                .ask(actor, RULES, new AssessmentDesk.Order(Optional.empty(), Optional.empty(), Request.EVERYTHING));
        assertThat(office.worker().work()).isTrue();
        assertThat(store.work().find(work).orElseThrow().state()).isEqualTo(WorkQueue.State.DONE);
        return office.assessments().all(actor, RULES).get(0).id();
    }

    @Test
    void numberCanBeExplainedRunAgainAndHandedOverToBeVerified() throws IOException {
        var evaluator = evaluator();
        deliver(evaluator);
        var id = assessed(evaluator);

        assertThat(office.assessments().find(evaluator, id).resultHash()).isEqualTo(RESULT);
        var reasons = office.assessments().reasons(evaluator, id, "甲市", 2018);
        assertThat(Explanation.of(reasons, Keys.score("甲市", 2018, "2.1.1"))).isPresent();
        var replay = office.assessments().replay(evaluator, id);
        assertThat(replay.same()).isTrue();
        office.assessments().makeFinal(evaluator, id, "年度测评");
        office.log().sign(somebody("auditor", Role.AUDITOR, Scope.ALL));

        var bundle = folder.resolve("bundle.zip");
        try (var out = Files.newOutputStream(bundle)) {
            office.bundles().write(office.assessments().bundled(evaluator, id), out);
        }
        assertThat(new BundleVerification(ENGINE, Optional.empty()).of(bundle))
                .allSatisfy(
                        check -> assertThat(check.holds()).as(check.said().en()).isTrue())
                .extracting(Check::said)
                .hasSize(6);
        assertThat(store.log().verify()).isEmpty();
        assertThat(store.log().after(0, 100))
                .extracting(entry -> entry.deed().action())
                .containsSequence(Action.DATA_DELIVERED, Action.ASSESSMENT_MADE, Action.ASSESSMENT_REPLAYED)
                .contains(Action.ASSESSMENT_FINAL, Action.BUNDLE_EXPORTED);
    }

    @Test
    void departmentReportsAndSeesOnlyItsOwn() throws IOException {
        var own = somebody("own", Role.DEPARTMENT, new Scope(Set.of("甲市"), Set.of(), Set.of()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> deliver(own))
                .satisfies(refused -> assertThat(refused.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> {
                            assertThat(problem.code()).isEqualTo("delivery.not-yours");
                            assertThat(problem.where()).startsWith("eight-cities-illustrative.xlsx!");
                        }));
        assertThat(store.deliveries().known(RULES).places()).isEmpty();
        deliver(evaluator());
        assertThat(office.data().known(own, RULES).observations())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.place()).isEqualTo("甲市"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> office.assessments().all(own, RULES));
    }

    @Test
    void instituteThatIsEntrustedWithOnePlaceGetsNothingOfTheOthers() throws IOException {
        var all = evaluator();
        deliver(all);
        var id = assessed(all);
        var one = somebody("institute", Role.EVALUATOR, Scope.ofPlaces(Set.of("甲市")));
        assertThat(office.assessments().seen(one, id, "nodes"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.path("place").asString()).isEqualTo("甲市"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> office.assessments().bundled(one, id));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> office.assessments().makeFinal(one, id, "x"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> office.assessments().reasons(one, id, "乙市", 2018));
    }

    @Test
    void rowThatSomebodyEditsGoesLiveOnceSomebodyElseApproved() throws IOException {
        var evaluator = evaluator();
        var expert = somebody("expert", Role.POLICY_EXPERT, Scope.ALL);
        var reviewer = somebody("reviewer", Role.REVIEWER, Scope.ALL);
        deliver(evaluator);
        var assessment = assessed(evaluator);
        var before = office.library().served().getOrDefault(RULES, "");

        var draft = office.revisions().open(expert, RULES, "中部权重");
        var text =
                new String(office.revisions().files(expert, draft).get("tables/weights.csv"), StandardCharsets.UTF_8);
        var edited = text.replace("1.4.1,中部,22,", "1.4.1,中部,24,");
        assertThat(edited).isNotEqualTo(text);
        office.revisions()
                .save(expert, draft, "tables/weights.csv", Optional.of(edited.getBytes(StandardCharsets.UTF_8)), 1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.revisions().propose(expert, draft, "更严"))
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("proposal.no-preview"));
        office.previews().ask(expert, draft, assessment);
        assertThat(office.worker().work()).isTrue();
        var preview = new String(office.revisions().openPreview(expert, draft, assessment), StandardCharsets.UTF_8);
        assertThat(preview).contains("\"nothing\":false");
        var proposal = office.revisions().propose(expert, draft, "更严");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> office.revisions().decide(expert, proposal, true, "自己同意"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.revisions().publish(reviewer, proposal, Optional.empty(), "太早"));
        office.revisions().decide(reviewer, proposal, true, "同意");
        office.revisions().publish(reviewer, proposal, Optional.empty(), "发布");

        var live = office.library().served().getOrDefault(RULES, "");
        assertThat(live).isNotEqualTo(before);
        assertThat(office.assessments()
                        .find(evaluator, assessed(evaluator))
                        .pin()
                        .revision())
                .isEqualTo(live);
        office.revisions().rollBack(reviewer, RULES, before, "发现错误");
        assertThat(office.library().served()).containsEntry(RULES, before);
        assertThat(store.log().verify()).isEmpty();
    }

    @Test
    void oneTimePasswordOpensTheDoorOnceAndWrongOnesCloseIt() {
        var people = office.people();
        var password = people.firstStart().orElseThrow();
        assertThat(people.firstStart()).isEmpty();
        assertThat(people.signIn("admin", password, "127.0.0.1")).isEqualTo(PeopleDesk.SignIn.MUST_CHANGE);
        var admin = new Actor(store.people().find("admin").orElseThrow().person(), "127.0.0.1");
        people.password(admin, password, "a long enough one");
        assertThat(people.signIn("admin", password, "127.0.0.1")).isEqualTo(PeopleDesk.SignIn.WRONG);
        assertThat(people.signIn("admin", "a long enough one", "127.0.0.1")).isEqualTo(PeopleDesk.SignIn.WELCOME);
        for (var i = 0; i < 5; i++) {
            people.signIn("admin", "wrong", "127.0.0.1");
        }
        assertThat(people.signIn("admin", "a long enough one", "127.0.0.1")).isEqualTo(PeopleDesk.SignIn.LOCKED);
        assertThat(people.signIn("nobody", "x", "127.0.0.1")).isEqualTo(PeopleDesk.SignIn.WRONG);
        assertThat(store.log().verify()).isEmpty();
    }
}
