package org.learningcity.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.learningcity.archive.ScratchFolder;
import org.learningcity.audit.Action;
import org.learningcity.authoring.LiveRules;
import org.learningcity.authoring.Revision;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.RuleSet;
import org.learningcity.ruleset.RuleSetFiles;
import org.learningcity.ruleset.RuleSetFolder;
import org.learningcity.store.Publications;
import org.learningcity.store.Store;

/** The revisions of the store, compiled and ready; of each rule set the live one, which changes when another is published. */
public final class RuleLibrary {

    private static final int KEPT = 12;

    private final Store store;
    private final RuleEngine engine;
    private final Map<String, LiveRules> live = new ConcurrentHashMap<>();
    private final Map<String, Revision> ready = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Revision> eldest) {
            return size() > KEPT;
        }
    });

    RuleLibrary(Store store, RuleEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    public RuleEngine engine() {
        return engine;
    }

    /** Takes a rule set as it was shipped for the first live revision, unless the store has one. */
    void adopt(Path folder) {
        var ruleSet = RuleSetFolder.read(folder);
        if (store.publications().live(ruleSet.name()).isPresent()) {
            return;
        }
        var files = RuleSetFiles.read(folder).ofRevision();
        store.transactions().write(() -> {
            store.revisions().put(ruleSet.name(), ruleSet.revision(), files, Actor.SYSTEM.name());
            store.publications()
                    .publish(
                            ruleSet.name(),
                            ruleSet.revision(),
                            Instant.EPOCH,
                            Optional.empty(),
                            Publications.Kind.FIRST,
                            Actor.SYSTEM.name(),
                            "shipped");
            return store.log()
                    .append(Actor.SYSTEM.did(
                            Action.REVISION_PUBLISHED, "revision:" + ruleSet.revision(), "随程序发布 / shipped"));
        });
    }

    /** Makes what the store says is live the live revision here; the rule sets that changed by it. */
    public int refresh() {
        var changed = 0;
        for (var name : store.publications().ruleSets()) {
            var wanted = store.publications().live(name);
            if (wanted.isPresent() && swap(name, wanted.get().revision())) {
                changed++;
            }
        }
        return changed;
    }

    private synchronized boolean swap(String name, String hash) {
        var now = live.get(name);
        if (now == null) {
            live.put(name, new LiveRules(revision(hash)));
            return true;
        }
        if (now.current().hash().equals(hash)) {
            return false;
        }
        now.swap(revision(hash));
        return true;
    }

    /**
     * The live revision of a rule set, the same from begin to end.
     *
     * @throws Refused when there is no such rule set
     */
    public LiveRules.Lease lease(String ruleSet) {
        var rules = live.get(ruleSet);
        if (rules == null) {
            throw Refused.notFound("没有规则集“%s”".formatted(ruleSet), "there is no rule set `%s`".formatted(ruleSet));
        }
        return rules.lease();
    }

    /** What is served, by rule set. */
    public SortedMap<String, String> served() {
        var served = new TreeMap<String, String>();
        live.forEach((name, rules) -> served.put(name, rules.current().hash()));
        return served;
    }

    /**
     * Any revision of the store, compiled.
     *
     * @throws Refused when there is no such revision
     */
    public Revision revision(String hash) {
        var found = ready.get(hash);
        if (found == null) {
            found = compiled(hash);
            ready.put(hash, found);
        }
        return found;
    }

    private Revision compiled(String hash) {
        var files = store.revisions()
                .files(hash)
                .orElseThrow(() -> Refused.notFound("没有此规则版本", "there is no such revision"));
        var name = store.revisions().ruleSet(hash).orElseThrow();
        return with(files, name, folder -> {
            var ruleSet = RuleSetFolder.read(folder);
            if (!ruleSet.revision().equals(hash)) {
                throw new IllegalStateException("the files of revision %s give %s".formatted(hash, ruleSet.revision()));
            }
            return compile(ruleSet);
        });
    }

    Revision compile(RuleSet ruleSet) {
        return new Revision(ruleSet, engine.compile(ruleSet), engine.version());
    }

    /** What is done with files laid out as a rule set. */
    interface OnDisk<T> {
        T with(Path folder) throws IOException;
    }

    static <T> T with(SortedMap<String, byte[]> files, String ruleSet, OnDisk<T> work) {
        try (var scratch = ScratchFolder.make()) {
            return work.with(RuleSetFiles.layOut(files, ruleSet, scratch.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
