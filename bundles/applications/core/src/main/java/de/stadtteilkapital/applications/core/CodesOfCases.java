package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.core.persistence.CodeRows;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.CodeUse;
import java.util.Collection;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which codes of a district applications have, or had when they were handed in. */
@Component(property = CodeUse.ROOM + "=applications")
public final class CodesOfCases implements CodeUse {
    private final CodeRows rows;

    @Activate
    public CodesOfCases(@Reference Store store) {
        rows = new CodeRows(store);
    }

    @Override
    public Set<String> used(String district, String list, Collection<String> codes) {
        return rows.used(district, list, codes);
    }
}
