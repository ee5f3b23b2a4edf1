package de.stadtteilkapital.platform.core.modules;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/** What the framework does with bundles, each with a reason why it did not. */
final class Bundles {
    private final BundleContext context;
    private final Duration limit;
    private final Set<Bundle> givenUp = ConcurrentHashMap.newKeySet();

    Bundles(BundleContext context, Duration limit) {
        this.context = context;
        this.limit = limit;
    }

    /** The bundles of this name, whatever their version. */
    List<Bundle> named(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .toList();
    }

    /**
     * Those that were given up count no longer, though they start after all.
     *
     * @throws ExchangeFailed where there is not exactly one
     */
    Bundle running(String name) {
        List<Bundle> started = named(name).stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE && !givenUp.contains(bundle))
                .toList();
        if (started.size() != 1) {
            throw new ExchangeFailed("could replace " + started.size() + " running bundles named " + name);
        }
        return started.get(0);
    }

    Bundle install(String location) {
        try {
            return context.installBundle(location);
        } catch (BundleException e) {
            throw new ExchangeFailed("cannot be installed: " + e.getMessage(), e);
        }
    }

    void resolve(Bundle bundle) {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        if (!wiring.resolveBundles(List.of(bundle))) {
            throw new ExchangeFailed("cannot be resolved: something that it imports is missing");
        }
    }

    /** Where it takes too long, it is given up, and removed as soon as it has started after all, or failed. */
    void start(Bundle bundle) {
        CompletableFuture<Void> starting = CompletableFuture.runAsync(() -> {
            try {
                bundle.start();
            } catch (BundleException e) {
                throw new CompletionException(e);
            }
        });
        try {
            starting.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new ExchangeFailed("does not start: " + e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            givenUp.add(bundle);
            starting.whenComplete((started, failed) -> {
                remove(bundle);
                givenUp.remove(bundle);
            });
            throw new ExchangeFailed("has not started within " + limit.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExchangeFailed("interrupted", e);
        }
    }

    /** Returns when callers have rebound and its calls have run out. */
    void stop(Bundle bundle) {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new ExchangeFailed(bundle.getSymbolicName() + " " + bundle.getVersion() + " does not stop", e);
        }
    }

    /** Leaves nothing of it behind; one that is still starting is removed when it has. */
    synchronized void remove(Bundle bundle) {
        if (bundle.getState() != Bundle.UNINSTALLED && bundle.getState() != Bundle.STARTING) {
            try {
                bundle.uninstall();
            } catch (BundleException e) {
                throw new ExchangeFailed(bundle.getSymbolicName() + " cannot be removed", e);
            }
        }
    }
}
