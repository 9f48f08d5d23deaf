package org.learningcity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningcity.people.Permission;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;

/** Every endpoint for every role: whoever may not is refused, whoever may is not. */
class RoleMatrixTests {

    private static final String SOME = UUID.nameUUIDFromBytes(new byte[] {1}).toString();
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static RunningService service;

    /** One line of the table: what an endpoint wants; nothing where signing in is enough. */
    private record Endpoint(String method, String path, String permission) {

        static List<Endpoint> all() throws IOException {
            return Files.readAllLines(Path.of("src", "test", "resources", "web", "endpoints.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Endpoint(cells[0], cells[1], cells[2]))
                    .toList();
        }

        boolean allowed(Role role) {
            return permission.isEmpty() || role.may(Permission.valueOf(permission));
        }

        String address() {
            return path.replace("{ruleSet}", "cn-learning-city")
                            .replaceAll("\\{(id|assessment)\\}", SOME)
                            .replace("{name}", "nobody")
                            .replace("{hash}", "0".repeat(64))
                    + "?place=%E7%94%B2%E5%B8%82&period=2018&node=1&path=framework.yaml";
        }

        String body() {
            if (path.endsWith("/password")) {
                return "{\"former\":\"wrong\",\"next\":\"wrong\"}";
            }
            return """
                    {"reason":"x","title":"x","approved":true,"revision":"x","assessment":"%s","shownAs":"x","roles":[],
                     "active":true,"permissions":[],"days":1,"name":"new","person":{"shownAs":"x","roles":[],"active":true,
                     "reason":"x"}}""".formatted(SOME);
        }
    }

    @BeforeAll
    static void start() {
        service = RunningService.start("--office.worker=false");
        for (var role : Role.values()) {
            var scope = role.local() ? Scope.ofPlaces(Set.of("甲市")) : Scope.ALL;
            TOKENS.put(role, service.token("somebody-" + role, role, scope));
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyEndpointIsInTheTable() throws IOException {
        var mapped = new TreeSet<String>();
        service.mappings().getHandlerMethods().forEach((mapping, method) -> {
            var patterns = mapping.getPathPatternsCondition();
            if (patterns != null && method.getBeanType().getPackageName().equals("org.learningcity.web")) {
                patterns.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> mapped.add(verb + " " + path)));
            }
        });
        assertThat(Endpoint.all())
                .extracting(endpoint -> endpoint.method() + " " + endpoint.path())
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void whoeverMayNotIsRefusedAndWhoeverMayIsNot() throws IOException {
        var wrong = new TreeSet<String>();
        for (var endpoint : Endpoint.all()) {
            for (var role : Role.values()) {
                var answer = service.ask(
                        TOKENS.getOrDefault(role, ""), endpoint.method(), endpoint.address(), endpoint.body());
                if ((answer.statusCode() == 403) == endpoint.allowed(role) || answer.statusCode() >= 500) {
                    wrong.add("%s %s as %s: %d %s"
                            .formatted(endpoint.method(), endpoint.path(), role, answer.statusCode(), answer.body()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyComesInWithoutSigningIn() throws IOException {
        for (var endpoint : Endpoint.all()) {
            for (var token : List.of("", "lcm_wrong")) {
                var answer = service.ask(token, endpoint.method(), endpoint.address(), endpoint.body());
                assertThat(answer.statusCode())
                        .as("%s %s", endpoint.method(), endpoint.path())
                        .isIn(401, 403);
                assertThat(answer.body()).contains("\"detail\"");
            }
        }
    }
}
