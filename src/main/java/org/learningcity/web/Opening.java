package org.learningcity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.learningcity.assessment.Request;
import org.learningcity.office.Actor;
import org.learningcity.office.AssessmentDesk;
import org.learningcity.office.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the office: the port answers first, rules are compiled and demonstration data assessed behind it. Keeps up with
 * what is live, and closes in order.
 */
@Component
class Opening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final long LOOK_MILLIS = 1000;

    private final Office office;
    private final OfficeSettings settings;
    private final AtomicBoolean open = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "office-keeper");
        thread.setDaemon(true);
        thread.setContextClassLoader(Opening.class.getClassLoader());
        return thread;
    });

    private Optional<ScheduledFuture<?>> looks = Optional.empty();

    Opening(Office office, OfficeSettings settings) {
        this.office = office;
        this.settings = settings;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        var port = event.getWebServer().getPort();
        print("http://127.0.0.1:" + port + "/");
        office.people()
                .firstStart()
                .ifPresent(password -> print("管理员一次性密码 / one-time password of the administrator: admin  " + password));
    }

    /** To the terminal alone: a log file is no place for a password. */
    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }

    @Override
    public void start() {
        running.set(true);
        keeper.execute(this::begin);
        looks = Optional.of(keeper.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void begin() {
        try {
            office.begin(settings.rules());
            open.set(true);
            LOG.info("rules in use: {}", office.library().served());
            settings.demo().forEach(this::demonstrate);
            if (settings.worker()) {
                office.worker().start();
            }
        } catch (RuntimeException e) {
            LOG.error("the office cannot open", e);
        }
    }

    private void look() {
        try {
            if (open.get() && office.library().refresh() > 0) {
                LOG.info("rules in use: {}", office.library().served());
            }
        } catch (RuntimeException e) {
            LOG.warn("what is live could not be read; the rules in use stay, and it is tried again", e);
        }
    }

    private void demonstrate(OfficeSettings.Demo demo) {
        try {
            var name = String.valueOf(demo.file().getFileName());
            if (office.store().deliveries().all(demo.ruleSet()).stream()
                    .anyMatch(delivery -> delivery.fileName().equals(name))) {
                return;
            }
            office.data().receive(Actor.SYSTEM, demo.ruleSet(), name, Files.readAllBytes(demo.file()));
            office.assessments()
                    .ask(
                            Actor.SYSTEM,
                            demo.ruleSet(),
                            new AssessmentDesk.Order(Optional.empty(), Optional.empty(), Request.EVERYTHING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether rules are ready to assess with. */
    boolean open() {
        return open.get();
    }

    @Override
    public void stop() {
        running.set(false);
        looks.ifPresent(each -> each.cancel(false));
        keeper.shutdownNow();
        office.worker().close();
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }
}
