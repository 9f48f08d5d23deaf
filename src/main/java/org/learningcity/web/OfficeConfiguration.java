package org.learningcity.web;

import java.io.IOException;
import java.time.Clock;
import org.learningcity.audit.SigningKey;
import org.learningcity.office.Office;
import org.learningcity.office.Passwords;
import org.learningcity.ruleset.RuleEngine;
import org.learningcity.ruleset.drools.DroolsRuleEngine;
import org.learningcity.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Puts the office together. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    Store store(OfficeSettings settings, Clock clock) {
        return Store.open(settings.store(), clock);
    }

    @Bean
    RuleEngine ruleEngine(OfficeSettings settings) {
        return DroolsRuleEngine.keepingIn(settings.home().resolve("compiled-rules"));
    }

    @Bean
    SigningKey signingKey(OfficeSettings settings) throws IOException {
        return SigningKey.in(settings.key());
    }

    /** Hashes of passwords say how they were made, so that a stronger way can follow. */
    @Bean
    Passwords passwords() {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        return new Passwords() {
            @Override
            public String hash(String password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(String password, String hash) {
                return encoder.matches(password, hash);
            }
        };
    }

    @Bean
    Office office(Store store, RuleEngine engine, SigningKey key, Passwords passwords, Clock clock) {
        return Office.of(store, engine, key, passwords, clock);
    }
}
