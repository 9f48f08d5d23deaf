package org.learningcity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningcity.observation.Digest;
import org.learningcity.people.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What programs sign in with (访问令牌); only its digest is kept. */
public final class Tokens {

    private final JdbcClient jdbc;
    private final Clock clock;

    Tokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A token.
     *
     * @param permissions what it may be used for, of what its holder is allowed
     */
    public record Token(
            UUID id,
            String person,
            String title,
            Set<Permission> permissions,
            Instant issuedAt,
            Instant expiresAt,
            boolean revoked) {
        public Token {
            permissions = Set.copyOf(permissions);
        }
    }

    public UUID add(String secret, String person, String title, Set<Permission> permissions, Instant expiresAt) {
        Transactions.required("a token");
        var id = UUID.randomUUID();
        jdbc.sql("insert into api_token values (?, ?, ?, ?, ?, ?, ?, null)")
                .params(
                        id,
                        person,
                        title,
                        Digest.of(secret),
                        permissions.stream().map(Permission::name).sorted().collect(Collectors.joining(",")),
                        Moments.stored(clock.instant()),
                        Moments.stored(expiresAt))
                .update();
        return id;
    }

    /** The token with this secret, while it is good. */
    public Optional<Token> holder(String secret) {
        return jdbc.sql("select * from api_token where digest = ? and revoked_at is null and expires_at > ?")
                .params(Digest.of(secret), Moments.stored(clock.instant()))
                .query(Tokens::token)
                .optional();
    }

    public List<Token> of(String person) {
        return jdbc.sql("select * from api_token where person = ? order by issued_at desc, id")
                .param(person)
                .query(Tokens::token)
                .list();
    }

    /** Makes a token of this person useless; false when there is none. */
    public boolean revoke(UUID id, String person) {
        Transactions.required("an end of a token");
        return jdbc.sql("update api_token set revoked_at = ? where id = ? and person = ? and revoked_at is null")
                        .params(Moments.stored(clock.instant()), id, person)
                        .update()
                > 0;
    }

    private static Token token(ResultSet row, int index) throws SQLException {
        var permissions = Arrays.stream(row.getString("permissions").split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Permission::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("title"),
                permissions,
                Moments.read(row, "issued_at"),
                Moments.read(row, "expires_at"),
                row.getObject("revoked_at") != null);
    }
}
