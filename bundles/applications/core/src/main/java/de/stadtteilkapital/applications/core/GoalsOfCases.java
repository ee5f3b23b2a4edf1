package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.core.persistence.RoundRows;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.GoalUse;
import java.util.Collection;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which goals of the action plan applications name, before one is taken away. */
@Component
public final class GoalsOfCases implements GoalUse {
    private final RoundRows rows;

    @Activate
    public GoalsOfCases(@Reference Store store) {
        rows = new RoundRows(store);
    }

    @Override
    public Set<String> used(Collection<String> goals) {
        return rows.goalsNamed(goals);
    }
}
