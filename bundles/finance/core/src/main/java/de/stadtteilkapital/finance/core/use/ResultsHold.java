package de.stadtteilkapital.finance.core.use;

import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.platform.api.modules.HandOver;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The room that knows of results, as closures ask it. */
@Component(service = ResultsHold.class)
public final class ResultsHold {
    private final HandOver<ResultsDesk> desk = new HandOver<>("reporting");

    /** @throws Refusal 503 where nobody can answer */
    boolean present(String application) {
        return desk.call(results -> results.present(application));
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindDesk(ResultsDesk results) {
        desk.bind(results);
    }

    void unbindDesk(ResultsDesk results) {
        desk.unbind(results);
    }
}
