package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** Asks a build whether it can do what another does, before anybody depends on it. */
final class BuildTrial {
    private static final String CONTRACTS = "de.stadtteilkapital.";

    private final BundleContext context;
    private final Components components;
    private final Duration limit;
    private final ServiceWatch watch;

    /** @param limit for its services to come, and for each request */
    BuildTrial(BundleContext context, ServiceComponentRuntime runtime, Duration limit) {
        this.context = requireNonNull(context);
        this.limit = requireNonNull(limit);
        components = new Components(runtime, context, limit);
        watch = new ServiceWatch(context, limit);
    }

    /** What others may call of a bundle: the names of the services that it registers under a room's contract. */
    static Set<String> contracts(Bundle bundle) {
        Set<String> contracts = new TreeSet<>();
        for (ServiceReference<?> service : services(bundle)) {
            Arrays.stream((String[]) service.getProperty(Constants.OBJECTCLASS))
                    .filter(name -> name.startsWith(CONTRACTS) && name.contains(".api."))
                    .forEach(contracts::add);
        }
        return contracts;
    }

    /** @throws ExchangeFailed where it does not bring them in time */
    void brings(Bundle build, Set<String> wanted) {
        if (!watch.await(() -> contracts(build).containsAll(wanted))) {
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(contracts(build));
            throw new ExchangeFailed("does not bring " + missing);
        }
    }

    /** Components of a running build that do without what they refer to. */
    Set<String> lacking(Bundle build) {
        return components.lacking(build);
    }

    /** Starts a build and brings to life what it declares; any error it logs meanwhile counts against it. */
    void start(Bundle build, Set<String> spared, Runnable start) {
        try (BuildComplaints complaints = BuildComplaints.about(build, context)) {
            start.run();
            components.activate(build, spared);
            complaints.requireNone();
        }
    }

    /** Lets it answer the requests that it brings for this: its own health checks. */
    void answers(Bundle build) {
        for (ServiceReference<?> service : services(build)) {
            List<String> types = Arrays.asList((String[]) service.getProperty(Constants.OBJECTCLASS));
            if (types.contains(HealthCheck.class.getName())) {
                HealthCheck check = (HealthCheck) context.getService(service);
                if (check == null) {
                    throw new ExchangeFailed("has a health check that cannot be activated; the log says why");
                }
                Result result = ask(check);
                context.ungetService(service);
                if (!result.isOk()) {
                    throw new ExchangeFailed("does not answer its synthetic request: " + result);
                }
            }
        }
    }

    private Result ask(HealthCheck check) {
        try {
            return CompletableFuture.supplyAsync(check::execute).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new ExchangeFailed("does not answer its synthetic request: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new ExchangeFailed("does not answer its synthetic request in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExchangeFailed("interrupted", e);
        }
    }

    private static List<ServiceReference<?>> services(Bundle bundle) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered == null ? List.of() : new ArrayList<>(Arrays.asList(registered));
    }
}
