package org.learningcity.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Work that must not be done twice at once, in whatever process: whoever does it holds its name until the transaction ends. */
final class Turns {

    private Turns() {}

    static void hold(JdbcClient jdbc, String name) {
        Transactions.required("holding " + name);
        jdbc.sql("insert into ledger values (?) on conflict do nothing")
                .param(name)
                .update();
        jdbc.sql("select rule_set from ledger where rule_set = ? for update")
                .param(name)
                .query(String.class)
                .single();
    }
}
