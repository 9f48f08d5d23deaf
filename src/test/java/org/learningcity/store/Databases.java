package org.learningcity.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A fresh database of each kind for a test: H2 in a file, PostgreSQL from its real binaries. */
enum Databases {
    H2 {
        @Override
        StoreSettings fresh() {
            try {
                return StoreSettings.embedded(Files.createTempDirectory("store").resolve("store"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        StoreSettings fresh() {
            var name = "test" + NUMBER.incrementAndGet();
            try (var connection = DriverManager.getConnection(server().getJdbcUrl("postgres", "postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                statement.execute("""
                        do $$ begin
                            if not exists (select from pg_roles where rolname = 'monitor') then
                                create role monitor login password 'monitor';
                            end if;
                        end $$""");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new StoreSettings(
                    "jdbc:postgresql://localhost:%d/%s".formatted(server().getPort(), name),
                    "monitor",
                    "monitor",
                    "postgres",
                    "postgres");
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    abstract StoreSettings fresh();

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
