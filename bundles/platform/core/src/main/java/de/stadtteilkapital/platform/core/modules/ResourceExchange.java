package de.stadtteilkapital.platform.core.modules;

import de.stadtteilkapital.platform.api.modules.RequestGate;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;

/**
 * Of what speaks HTTP there is one at a time, since the whole application is rewired with it: requests are held meanwhile
 * at the gate.
 */
final class ResourceExchange extends BuildExchange {
    private static final Duration DRAIN = Duration.ofSeconds(15);

    private final RequestGate gate;
    private final Endpoints endpoints;
    private final BuildTrial trial;

    ResourceExchange(
            Bundle before,
            Bundle after,
            Bundles bundles,
            RequestGate gate,
            Endpoints endpoints,
            BuildTrial trial,
            Consumer<String> progress) {
        super(before, after, bundles, progress);
        this.gate = gate;
        this.endpoints = endpoints;
        this.trial = trial;
    }

    @Override
    void change(Bundle from, Bundle to) {
        int resources = Endpoints.resources(from).size();
        Set<String> spared = trial.lacking(from);
        step("hold requests", () -> {
            try (RequestGate.Closed closed = gate.close(DRAIN)) {
                try {
                    step("stop " + from.getVersion(), () -> bundles().stop(from));
                    step(
                            "start and activate " + to.getVersion(),
                            () -> trial.start(to, spared, () -> bundles().start(to)));
                    step("synthetic request", () -> endpoints.tryOut(to, resources, closed.pass()));
                } catch (RuntimeException failed) {
                    // before anybody is let in again
                    restore(from, to, resources, closed.pass());
                    throw failed;
                }
            } catch (IllegalStateException e) {
                throw new ExchangeFailed("waited in vain: " + e.getMessage(), e);
            }
        });
    }

    private void restore(Bundle to, Bundle from, int resources, String pass) {
        if (from.getState() == Bundle.ACTIVE) {
            bundles().stop(from);
        }
        if (to.getState() != Bundle.ACTIVE) {
            bundles().start(to);
        }
        endpoints.tryOut(to, resources, pass);
    }

    @Override
    void back(Bundle to, Bundle from) {
        // done while the gate was closed
    }
}
