package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.CodeUse;
import de.stadtteilkapital.reporting.core.persistence.ResultsRepository;
import java.util.Collection;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells which codes of a district results have. */
@Component(property = CodeUse.ROOM + "=reporting")
public final class CodesOfResults implements CodeUse {
    private final ResultsRepository results;

    @Activate
    public CodesOfResults(@Reference Store store) {
        results = new ResultsRepository(requireNonNull(store));
    }

    @Override
    public Set<String> used(String district, String list, Collection<String> codes) {
        return results.used(district, list, codes);
    }
}
