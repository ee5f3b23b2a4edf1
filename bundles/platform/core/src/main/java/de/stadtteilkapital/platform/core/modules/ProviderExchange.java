package de.stadtteilkapital.platform.core.modules;

import java.util.Set;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;

/** Two builds of a provider stand side by side until the new one has answered; then callers rebind and the old one goes. */
final class ProviderExchange extends BuildExchange {
    private final BuildTrial trial;

    ProviderExchange(Bundle before, Bundle after, Bundles bundles, BuildTrial trial, Consumer<String> progress) {
        super(before, after, bundles, progress);
        this.trial = trial;
    }

    @Override
    void change(Bundle from, Bundle to) {
        Set<String> wanted = BuildTrial.contracts(from);
        Set<String> spared = trial.lacking(from);
        step(
                "start and activate " + to.getVersion(),
                () -> trial.start(to, spared, () -> bundles().start(to)));
        step("synthetic request", () -> tryOut(to, wanted));
        step("rebind, drain, stop " + from.getVersion(), () -> bundles().stop(from));
        step("synthetic request", () -> tryOut(to, wanted));
    }

    private void tryOut(Bundle build, Set<String> wanted) {
        trial.brings(build, wanted);
        trial.answers(build);
    }

    @Override
    void back(Bundle to, Bundle from) {
        if (to.getState() != Bundle.ACTIVE) {
            bundles().start(to);
        }
        if (from.getState() == Bundle.ACTIVE) {
            bundles().stop(from);
        }
    }
}
