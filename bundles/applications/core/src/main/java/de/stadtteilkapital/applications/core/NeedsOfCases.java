package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.core.persistence.NeedRows;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.NeedUse;
import de.stadtteilkapital.programme.api.ServingProject;
import de.stadtteilkapital.programme.api.ServingProjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which needs of a district applications name, and of which projects somebody may know that they serve them. */
@Component(service = {NeedUse.class, ServingProjects.class})
public final class NeedsOfCases implements NeedUse, ServingProjects {
    private final NeedRows rows;

    @Activate
    public NeedsOfCases(@Reference Store store) {
        rows = new NeedRows(store);
    }

    @Override
    public Set<String> used(String district, Collection<String> needs) {
        Set<String> used = new HashSet<>(needs);
        used.retainAll(rows.named(district));
        return used;
    }

    @Override
    public Map<String, List<ServingProject>> of(Caller me, String district) {
        return rows.serving(me, district);
    }
}
