package org.learningcity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.learningcity.office.Actor;
import org.learningcity.office.Office;
import org.learningcity.people.Person;
import org.learningcity.people.Role;
import org.learningcity.people.Scope;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The service on a port of its own, with a store of its own; asked over HTTP as anybody would. */
final class RunningService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningService start(String... settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--office.home=" + fresh(),
                "--office.rules=rules/cn-learning-city",
                "--logging.level.root=warn"));
        all.addAll(List.of(settings));
        var service = new RunningService(
                new SpringApplicationBuilder(ServiceApplication.class).run(all.toArray(String[]::new)));
        service.untilOpen();
        return service;
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("office");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void untilOpen() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!context.getBean(Opening.class).open()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the office did not open");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    <T> T bean(Class<T> kind) {
        return context.getBean(kind);
    }

    RequestMappingHandlerMapping mappings() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    Office office() {
        return bean(Office.class);
    }

    String base() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Somebody new with one role, and a token for all that it allows. */
    String token(String name, Role role, Scope scope) {
        var person = new Person(name, name, List.of(new Person.Grant(role, scope)), true);
        office().store().transactions().write(() -> {
            office().store().people().add(person, "{noop}", false);
            return 0;
        });
        return office().tokens()
                .issue(new Actor(person, "test"), "test", role.permissions(), Duration.ofDays(1))
                .secret();
    }

    HttpResponse<String> ask(String token, String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(base() + path))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
