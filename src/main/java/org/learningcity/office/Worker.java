package org.learningcity.office;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.learningcity.assessment.Progress;
import org.learningcity.framework.Text;
import org.learningcity.people.Permission;
import org.learningcity.ruleset.Problem;
import org.learningcity.ruleset.RulesFailed;
import org.learningcity.store.Store;
import org.learningcity.store.WorkQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Does the long work of the office, one piece at a time; several of them, in several processes, share what there is. */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long BEAT_MILLIS = 500;
    private static final Problem FAILED = Problem.error(
            "work.failed",
            "",
            new Text("程序出错,任务未完成", "the program failed; the work is not done"),
            new Text("请联系管理员查看日志", "ask an administrator to look into the log"));

    private final Store store;
    private final AssessmentDesk assessments;
    private final Previews previews;
    private final String holder = "worker-" + UUID.randomUUID();
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2, task -> {
        var thread = new Thread(task, "office-worker");
        thread.setDaemon(true);
        thread.setContextClassLoader(Worker.class.getClassLoader());
        return thread;
    });

    private Optional<ScheduledFuture<?>> turns = Optional.empty();

    Worker(Store store, AssessmentDesk assessments, Previews previews) {
        this.store = store;
        this.assessments = assessments;
        this.previews = previews;
    }

    /** Begins to look for work, again and again. */
    public void start() {
        turns = Optional.of(executor.scheduleWithFixedDelay(this::turn, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS));
    }

    private void turn() {
        try {
            while (work()) {
                LOG.debug("a piece of work is done");
            }
        } catch (RuntimeException e) {
            LOG.error("looking for work failed; it is tried again", e);
        }
    }

    /** Does one piece of work, when there is any. */
    boolean work() {
        var taken = store.transactions().write(() -> store.work().take(holder));
        taken.ifPresent(this::done);
        return taken.isPresent();
    }

    /** The work is no longer wanted, or somebody else does it. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void done(WorkQueue.Work work) {
        var stop = new AtomicBoolean();
        var done = new AtomicInteger();
        var total = new AtomicInteger();
        var beat = executor.scheduleAtFixedRate(
                () -> beat(work, done.get(), total.get(), stop), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        try {
            carryOut(work, (at, of) -> {
                done.set(at);
                total.set(of);
                if (stop.get()) {
                    throw new Stopped();
                }
            });
        } catch (Stopped | AssessmentDesk.Overtaken e) {
            end(work, WorkQueue.State.CANCELLED, "{}");
        } catch (RulesFailed e) {
            end(work, WorkQueue.State.FAILED, said(e.problem()));
        } catch (Refused e) {
            end(work, WorkQueue.State.FAILED, said(e.problems().get(0)));
        } catch (RuntimeException e) {
            if (executor.isShutdown()) {
                LOG.info("work {} is left to whoever takes it over", work.id());
                return;
            }
            LOG.error("work {} failed", work.id(), e);
            end(work, WorkQueue.State.FAILED, said(FAILED));
        } finally {
            beat.cancel(false);
        }
    }

    private void carryOut(WorkQueue.Work work, Progress progress) {
        switch (work.kind()) {
            case AssessmentDesk.ASSESS -> assessments.make(work, progress);
            case Previews.PREVIEW -> previews.make(work, progress::at);
            default -> throw new IllegalStateException("no such kind of work: " + work.kind());
        }
    }

    private void beat(WorkQueue.Work work, int done, int total, AtomicBoolean stop) {
        try {
            if (!store.transactions().<Boolean>write(() -> store.work().goOn(work, done, total))) {
                stop.set(true);
            }
        } catch (RuntimeException e) {
            LOG.warn("the lease of work {} could not be kept; it is tried again", work.id(), e);
        }
    }

    private void end(WorkQueue.Work work, WorkQueue.State state, String outcome) {
        store.transactions().<Boolean>write(() -> store.work().end(work, state, outcome));
    }

    private static String said(Problem problem) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "code", problem.code(),
                        "where", problem.where(),
                        "zh", problem.message().zh(),
                        "en", problem.message().en()));
    }

    /** A piece of work that this person asked for; evaluators see all. */
    public WorkQueue.Work find(Actor actor, UUID id) {
        return store.work()
                .find(id)
                .filter(work ->
                        work.askedBy().equals(actor.name()) || actor.person().may(Permission.ASSESS))
                .orElseThrow(() -> Refused.notFound("没有此任务", "there is no such work"));
    }

    /** Gives work up that is no longer wanted. */
    public void cancel(Actor actor, UUID id) {
        var work = find(actor, id);
        if (!work.askedBy().equals(actor.name())) {
            throw new NotAllowed(new Text("只有提出者可以取消", "only who asked for it may give it up"));
        }
        if (!store.transactions().<Boolean>write(() -> store.work().cancel(id))) {
            throw Refused.conflict("任务已结束", "the work is over already", "", "");
        }
    }

    /** Stops looking for work; what is being done is taken over by somebody else, or done again after the next start. */
    @Override
    public void close() {
        turns.ifPresent(each -> each.cancel(false));
        executor.shutdownNow();
    }
}
