package org.learningcity.web;

import org.learningcity.office.Office;
import org.learningcity.store.Publications;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether this process serves what the store says is live; it is not ready while it does not. */
@Component("rules")
class RulesHealth implements HealthIndicator {

    private final Office office;
    private final Opening opening;

    RulesHealth(Office office, Opening opening) {
        this.office = office;
        this.opening = opening;
    }

    @Override
    public Health health() {
        if (!opening.open()) {
            return Health.outOfService().withDetail("rules", "being compiled").build();
        }
        var served = office.library().served();
        var health = Health.up();
        for (var name : office.store().publications().ruleSets()) {
            var live = office.store().publications().live(name).map(Publications.Live::revision);
            health.withDetail(name, String.valueOf(served.get(name)));
            if (live.isPresent() && !live.get().equals(served.get(name))) {
                health.outOfService().withDetail(name + " ought to be", live.get());
            }
        }
        return health.build();
    }
}
