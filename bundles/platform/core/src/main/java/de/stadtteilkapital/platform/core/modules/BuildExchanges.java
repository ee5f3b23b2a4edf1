package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.modules.RequestGate;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.osgi.service.http.runtime.HttpServiceRuntimeConstants;
import org.osgi.service.jaxrs.runtime.JaxrsServiceRuntime;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Puts builds of modules in the place of others while the office works; one at a time. */
@Component(service = BuildExchanges.class, configurationPid = "de.stadtteilkapital.modules")
@Designate(ocd = BuildExchanges.Config.class)
public final class BuildExchanges {
    /** How long is waited for a build. */
    @ObjectClassDefinition(name = "Stadtteilkapital: Austausch von Modulen")
    @interface Config {
        @AttributeDefinition(name = "Längste Zeit für den Start eines Moduls", description = "in Sekunden", min = "1")
        int startSeconds() default 60;

        @AttributeDefinition(
                name = "Längste Zeit, bis es seine Dienste bringt und antwortet",
                description = "in Sekunden",
                min = "1")
        int trialSeconds() default 15;
    }

    /** One build in the place of another of the same name. */
    private record Swap(Bundle before, Bundle after) {
        String name() {
            return before.getSymbolicName();
        }

        Swap inverse() {
            return new Swap(after, before);
        }
    }

    private final ReentrantLock one = new ReentrantLock();
    private final Bundles bundles;
    private final BuildTrial trial;
    private final Endpoints endpoints;
    private final RequestGate gate;
    private final ReplacedBuilds memory;
    private final Diary diary;
    private final Plans plans;

    @Activate
    public BuildExchanges(
            BundleContext context,
            Config config,
            @Reference Modules modules,
            @Reference RequestGate gate,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference EventLogReader chronicle,
            @Reference ServiceComponentRuntime components,
            @Reference JaxrsServiceRuntime jaxrs,
            @Reference ServiceReference<HttpServiceRuntime> http,
            @Reference FeaturesService features) {
        Duration patience = Duration.ofSeconds(config.trialSeconds());
        this.gate = requireNonNull(gate);
        bundles = new Bundles(context, Duration.ofSeconds(config.startSeconds()));
        trial = new BuildTrial(context, components, patience);
        endpoints = new Endpoints(context, jaxrs, server(http), patience);
        memory = new ReplacedBuilds(context);
        plans = new Plans(bundles, modules, features);
        diary = new Diary(transactions, log, chronicle);
    }

    private static URI server(ServiceReference<HttpServiceRuntime> http) {
        Object endpoint = http.getProperty(HttpServiceRuntimeConstants.HTTP_SERVICE_ENDPOINT);
        return URI.create(endpoint instanceof String[] several ? several[0] : endpoint.toString());
    }

    /**
     * @param what URL of a build, or name of a feature
     * @throws ExchangeFailed where there is nothing that it could replace
     */
    public Replacement plan(String what) {
        return plans.of(what);
    }

    /** Does what was planned, all or nothing of it; what was replaced before is removed then. */
    public void replace(Replacement replacement, String operator, Consumer<String> progress) {
        alone(() -> {
            List<Swap> swaps = new ArrayList<>();
            try {
                for (Plan plan : replacement.plans()) {
                    progress.accept("install");
                    swaps.add(new Swap(plan.before(), bundles.install(plan.location())));
                }
                inTurn(swaps, operator, "replaced", progress);
            } catch (ExchangeFailed failed) {
                swaps.forEach(this::clear);
                throw failed;
            }
            swaps.forEach(swap -> standby(swap.name()).ifPresent(bundles::remove));
            remember(swaps);
            if (replacement.feature() != null) {
                memory.rememberFeature(
                        replacement.feature(), swaps.stream().map(Swap::name).toList());
            }
            progress.accept("done");
        });
    }

    /**
     * Puts the build that was replaced last into its place again; of a feature all builds that were replaced with it, in
     * the opposite order.
     *
     * @param what symbolic name, or name of a feature
     */
    public void rollback(String what, String operator, Consumer<String> progress) {
        alone(() -> {
            List<String> together = new ArrayList<>(memory.modules(what));
            Collections.reverse(together);
            List<Swap> swaps = (together.isEmpty() ? List.of(what) : together)
                    .stream()
                            .map(name -> new Swap(
                                    bundles.running(name),
                                    standby(name)
                                            .orElseThrow(
                                                    () -> new ExchangeFailed("of " + name + " has not been replaced"))))
                            .toList();
            inTurn(swaps, operator, "rolledBack", progress);
            remember(swaps);
            progress.accept("done");
        });
    }

    /** Where one fails, those before it go back, the last first. */
    private void inTurn(List<Swap> swaps, String operator, String type, Consumer<String> progress) {
        Deque<Swap> done = new ArrayDeque<>();
        try {
            for (Swap swap : swaps) {
                exchange(swap, operator, type, progress);
                done.push(swap);
            }
        } catch (ExchangeFailed failed) {
            done.forEach(swap -> back(swap, operator, progress, failed));
            throw failed;
        }
    }

    /** Removes a build that was not to be; but for one that serves, since it could not go back: that is left to a rollback. */
    private void clear(Swap swap) {
        if (swap.after().getState() == Bundle.ACTIVE && swap.before().getState() != Bundle.ACTIVE) {
            memory.remember(swap.name(), swap.before().getBundleId());
        } else {
            bundles.remove(swap.after());
        }
    }

    /** What cannot go back stays as it is, and the others go back nevertheless. */
    private void back(Swap swap, String operator, Consumer<String> progress, ExchangeFailed failed) {
        try {
            exchange(swap.inverse(), operator, "rolledBack", progress);
        } catch (ExchangeFailed stuck) {
            failed.addSuppressed(stuck);
        }
    }

    private void exchange(Swap swap, String operator, String type, Consumer<String> progress) {
        Bundle before = swap.before();
        Bundle after = swap.after();
        progress.accept(swap.name() + " " + before.getVersion() + " → " + after.getVersion());
        Map<String, Object> facts = Map.of(
                "from", before.getVersion().toString(), "to", after.getVersion().toString());
        BuildExchange exchange = Endpoints.resources(before).isEmpty()
                ? new ProviderExchange(before, after, bundles, trial, progress)
                : new ResourceExchange(before, after, bundles, gate, endpoints, trial, progress);
        try {
            exchange.go();
        } catch (ExchangeFailed failed) {
            diary.note(operator, "replacementFailed", swap.name(), facts);
            throw failed;
        }
        diary.note(operator, type, swap.name(), facts);
    }

    private void remember(List<Swap> swaps) {
        swaps.forEach(swap -> memory.remember(swap.name(), swap.before().getBundleId()));
    }

    private Optional<Bundle> standby(String name) {
        return memory.before(name)
                .flatMap(id -> bundles.named(name).stream()
                        .filter(bundle -> bundle.getBundleId() == id)
                        .findFirst())
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE);
    }

    private void alone(Runnable act) {
        if (!one.tryLock()) {
            throw new ExchangeFailed("has to wait: another exchange is under way");
        }
        try {
            act.run();
        } finally {
            one.unlock();
        }
    }
}
