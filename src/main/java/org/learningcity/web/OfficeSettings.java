package org.learningcity.web;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcity.store.StoreSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an office is set up ({@code office.*}; the table in README lists them).
 *
 * @param home folder of the embedded database, the signing key and compiled rules
 * @param rules folders of the rule sets that a new store begins with
 * @param database where the store is; an embedded database in {@code home} when no address is given
 * @param signingKey file of the key that signs; in {@code home} when not given
 * @param demo workbooks that a demonstration begins with; never set in production
 * @param worker whether this process does long work
 */
@ConfigurationProperties("office")
record OfficeSettings(
        @DefaultValue("office") Path home,
        @DefaultValue List<Path> rules,
        @Nullable Database database,
        @Nullable Path signingKey,
        @DefaultValue List<Demo> demo,
        @DefaultValue("true") boolean worker) {

    /** A workbook of a demonstration and the rule set that it belongs to. */
    record Demo(String ruleSet, Path file) {}

    /**
     * A PostgreSQL database.
     *
     * @param user who serves
     * @param owner who migrates; {@code user} when not given
     */
    record Database(
            String url,
            String user,
            String password,
            @Nullable String owner,
            @Nullable String ownerPassword) {}

    StoreSettings store() {
        if (database == null) {
            return StoreSettings.embedded(home.resolve("store"));
        }
        return new StoreSettings(
                database.url(),
                database.user(),
                database.password(),
                database.owner() == null ? database.user() : database.owner(),
                database.ownerPassword() == null ? database.password() : database.ownerPassword());
    }

    Path key() {
        return signingKey == null ? home.resolve("signing-key.pem") : signingKey;
    }
}
