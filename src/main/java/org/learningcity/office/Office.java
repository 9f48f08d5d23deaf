package org.learningcity.office;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.learningcity.audit.SigningKey;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.store.Store;

/**
 * The office with its desks.
 *
 * @param worker does the long work; it must be started
 */
public record Office(
        Store store,
        RuleLibrary library,
        DataDesk data,
        AssessmentDesk assessments,
        RevisionDesk revisions,
        Previews previews,
        PeopleDesk people,
        TokenDesk tokens,
        LogDesk log,
        BundleMaker bundles,
        Worker worker) {

    /** Sets the desks up around a store. */
    public static Office of(Store store, RuleEngine engine, SigningKey key, Passwords passwords, Clock clock) {
        var library = new RuleLibrary(store, engine);
        var assessments = new AssessmentDesk(store, library, clock);
        var revisions = new RevisionDesk(store, library, clock);
        var previews = new Previews(store, library, revisions);
        return new Office(
                store,
                library,
                new DataDesk(store, library),
                assessments,
                revisions,
                previews,
                new PeopleDesk(store, passwords),
                new TokenDesk(store, clock),
                new LogDesk(store, key),
                new BundleMaker(store, key, clock),
                new Worker(store, assessments, previews));
    }

    /** Takes rule sets as they were shipped, unless the store has its own, and gets ready what is live. */
    public void begin(List<Path> shipped) {
        shipped.forEach(library::adopt);
        library.refresh();
    }
}
