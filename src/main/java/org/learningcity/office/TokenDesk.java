package org.learningcity.office;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningcity.audit.Action;
import org.learningcity.people.Permission;
import org.learningcity.store.Store;
import org.learningcity.store.Tokens;

/** Where people get tokens for their programs (访问令牌): each for a time, and for no more than its holder may do. */
public final class TokenDesk {

    private static final int BYTES = 32;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Store store;
    private final Clock clock;

    TokenDesk(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A new token.
     *
     * @param secret shown once
     */
    public record Issued(UUID id, String secret) {}

    public Issued issue(Actor actor, String title, Set<Permission> permissions, Duration valid) {
        permissions.forEach(actor::mustBeAllowed);
        if (valid.isNegative() || valid.isZero() || valid.compareTo(LONGEST) > 0) {
            throw Refused.unusable(
                    "token.validity", "有效期须在一年以内", "a token is good for a year at most", "请缩短有效期", "choose less");
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = "lcm_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return store.transactions().write(() -> {
            var id = store.tokens()
                    .add(
                            secret,
                            actor.name(),
                            title,
                            permissions,
                            clock.instant().plus(valid));
            store.log().append(actor.did(Action.TOKEN_ISSUED, "token:" + id).with(Map.of("title", title)));
            return new Issued(id, secret);
        });
    }

    public List<Tokens.Token> of(Actor actor) {
        return store.tokens().of(actor.name());
    }

    public void revoke(Actor actor, UUID id) {
        store.transactions().write(() -> {
            if (!store.tokens().revoke(id, actor.name())) {
                throw Refused.notFound("没有此令牌", "there is no such token");
            }
            return store.log().append(actor.did(Action.TOKEN_REVOKED, "token:" + id));
        });
    }

    /** The token with this secret, while it is good. */
    public Optional<Tokens.Token> holder(String secret) {
        return store.tokens().holder(secret);
    }
}
