package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.modules.RequestGate;
import de.stadtteilkapital.platform.persistence.EventChronicle;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.runtime.HttpServiceRuntime;
import org.osgi.service.http.runtime.HttpServiceRuntimeConstants;
import org.osgi.service.jaxrs.runtime.JaxrsServiceRuntime;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Puts builds of modules in the place of others while the office works; one at a time. */
@Component(service = Exchanges.class, configurationPid = "de.stadtteilkapital.modules")
@Designate(ocd = Exchanges.Config.class)
public final class Exchanges {
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

    private final ReentrantLock one = new ReentrantLock();
    private final Bundles bundles;
    private final Trial trial;
    private final Endpoints endpoints;
    private final RequestGate gate;
    private final Memory memory;
    private final Diary diary;
    private final Modules modules;

    @Activate
    public Exchanges(
            BundleContext context,
            Config config,
            @Reference Modules modules,
            @Reference RequestGate gate,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference EventChronicle chronicle,
            @Reference JaxrsServiceRuntime jaxrs,
            @Reference ServiceReference<HttpServiceRuntime> http) {
        Duration patience = Duration.ofSeconds(config.trialSeconds());
        this.modules = requireNonNull(modules);
        this.gate = requireNonNull(gate);
        bundles = new Bundles(context, Duration.ofSeconds(config.startSeconds()));
        trial = new Trial(context, patience);
        endpoints = new Endpoints(context, jaxrs, server(http), patience);
        memory = new Memory(context);
        diary = new Diary(transactions, log, chronicle);
    }

    private static URI server(ServiceReference<HttpServiceRuntime> http) {
        Object endpoint = http.getProperty(HttpServiceRuntimeConstants.HTTP_SERVICE_ENDPOINT);
        return URI.create(endpoint instanceof String[] several ? several[0] : endpoint.toString());
    }

    /** @throws ExchangeFailed where there is nothing that the build could replace */
    public Plan plan(String location) {
        try {
            Build build = Build.at(location);
            Bundle before = running(build.name());
            if (before.getVersion().equals(build.version())) {
                throw new ExchangeFailed("has the version of the one that runs, " + build.version());
            }
            if (build.shares()) {
                throw new ExchangeFailed("exports packages: others hang on it, so it is exchanged by a restart");
            }
            return plan(before, location, build.version().toString());
        } catch (IOException e) {
            throw new ExchangeFailed("cannot be read: " + e.getMessage(), e);
        }
    }

    private Plan plan(Bundle before, String location, String version) {
        int calls = modules.all().stream()
                .filter(module -> module.bundle() == before.getBundleId())
                .mapToInt(Module::calls)
                .sum();
        return new Plan(before, location, version, !Endpoints.resources(before).isEmpty(), calls);
    }

    private Bundle running(String name) {
        List<Bundle> started = bundles.named(name).stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .toList();
        if (started.size() != 1) {
            throw new ExchangeFailed("could replace " + started.size() + " running bundles named " + name);
        }
        return started.get(0);
    }

    /** Does what the plan says; the bundle that was replaced before is removed then. */
    public void replace(Plan plan, String operator, Consumer<String> progress) {
        alone(() -> {
            Bundle before = plan.before();
            Optional<Bundle> oldest = standby(before.getSymbolicName());
            progress.accept("install");
            Bundle after = bundles.install(build(plan));
            try {
                exchange(before, after, operator, "replaced", progress);
            } catch (ExchangeFailed failed) {
                bundles.remove(after);
                throw failed;
            }
            oldest.ifPresent(bundles::remove);
        });
    }

    /** Puts the build that was replaced last into its place again. */
    public void rollback(String name, String operator, Consumer<String> progress) {
        alone(() -> {
            Bundle before = running(name);
            Bundle after = standby(name).orElseThrow(() -> new ExchangeFailed("of " + name + " has not been replaced"));
            exchange(before, after, operator, "rolledBack", progress);
        });
    }

    private void exchange(Bundle before, Bundle after, String operator, String type, Consumer<String> progress) {
        Map<String, Object> facts = Map.of(
                "from", before.getVersion().toString(), "to", after.getVersion().toString());
        Exchange exchange = Endpoints.resources(before).isEmpty()
                ? new ProviderExchange(before, after, bundles, trial, progress)
                : new ResourceExchange(before, after, bundles, gate, endpoints, progress);
        try {
            exchange.go();
        } catch (ExchangeFailed failed) {
            diary.note(operator, "replacementFailed", before.getSymbolicName(), facts);
            throw failed;
        }
        memory.remember(before.getSymbolicName(), before.getBundleId());
        diary.note(operator, type, before.getSymbolicName(), facts);
        progress.accept("done");
    }

    private static Build build(Plan plan) {
        try {
            return Build.at(plan.location());
        } catch (IOException e) {
            throw new ExchangeFailed("cannot be read: " + e.getMessage(), e);
        }
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
