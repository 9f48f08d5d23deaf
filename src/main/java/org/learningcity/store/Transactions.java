package org.learningcity.store;

import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that is done whole or not at all. */
public final class Transactions {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    Transactions(PlatformTransactionManager manager) {
        this.writing = new TransactionTemplate(manager);
        writing.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.reading = new TransactionTemplate(manager);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    /** Does {@code work} and commits it; whatever it throws undoes all of it. */
    public <T> T write(Supplier<T> work) {
        return writing.<T>execute(status -> work.get());
    }

    /** Reads the store as it stands at one moment. */
    public <T> T read(Supplier<T> work) {
        return reading.<T>execute(status -> work.get());
    }

    /**
     * INVARIANT: what belongs together is written together.
     *
     * @throws IllegalStateException outside of {@link #write}
     */
    static void required(String what) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(what + " belongs into the transaction of what it describes");
        }
    }
}
