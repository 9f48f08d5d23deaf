package org.learningcity.store;

import java.nio.file.Path;

/**
 * Where the store is and who may open it.
 *
 * @param url JDBC address
 * @param user who serves
 * @param owner who migrates the schema and grants {@code user} what it needs; the same as {@code user} on an embedded
 *     database
 */
public record StoreSettings(String url, String user, String password, String owner, String ownerPassword) {

    /** How long one writer waits for another, in milliseconds. */
    private static final int PATIENCE = 20_000;

    /** An embedded database in {@code file}; a commit is on disk before it is acknowledged. */
    public static StoreSettings embedded(Path file) {
        return new StoreSettings(
                "jdbc:h2:file:%s;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=%d"
                        .formatted(file.toAbsolutePath().normalize(), PATIENCE),
                "sa",
                "",
                "sa",
                "");
    }

    boolean postgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    boolean ownedByAnother() {
        return !owner.equals(user);
    }
}
