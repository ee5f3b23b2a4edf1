package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * What a build declares. A service whose component can't be constructed is registered all the same, so each is constructed
 * here before anybody depends on it.
 */
final class Components {
    private static final String COMPONENT = "component.name";

    private final ServiceComponentRuntime runtime;
    private final BundleContext context;
    private final Duration limit;
    private final ServiceWatch watch;

    Components(ServiceComponentRuntime runtime, BundleContext context, Duration limit) {
        this.runtime = requireNonNull(runtime);
        this.context = requireNonNull(context);
        this.limit = requireNonNull(limit);
        watch = new ServiceWatch(context, limit);
    }

    /** Components that lack something; of a build that runs it is known that it does without them. */
    Set<String> lacking(Bundle build) {
        return described(build)
                .filter(component -> configurations(component).anyMatch(Components::lacksReference))
                .map(component -> component.name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Brings to life whatever it declares.
     *
     * @param spared those that may lack something
     * @throws ExchangeFailed where one cannot be, with its name and reason
     */
    void activate(Bundle build, Set<String> spared) {
        if (!watch.await(() -> spared.containsAll(lacking(build)))) {
            Set<String> lacking = lacking(build);
            lacking.removeAll(spared);
            throw new ExchangeFailed("has components that lack what they refer to: " + lacking);
        }
        for (ServiceReference<?> service : services(build)) {
            construct(service);
        }
        described(build).forEach(this::requireAlive);
    }

    private void construct(ServiceReference<?> service) {
        try {
            Object object = CompletableFuture.supplyAsync(() -> context.getService(service))
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (object == null) {
                throw new ExchangeFailed(
                        "has a component that cannot be activated: " + name(service) + "; the log says why");
            }
            context.ungetService(service);
        } catch (ExecutionException e) {
            throw new ExchangeFailed("has a component that cannot be activated: " + name(service), e);
        } catch (TimeoutException e) {
            throw new ExchangeFailed("has a component that is not active in time: " + name(service), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExchangeFailed("interrupted", e);
        }
    }

    private void requireAlive(ComponentDescriptionDTO component) {
        configurations(component).forEach(configuration -> {
            boolean failed = configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION
                    || component.immediate && configuration.state == ComponentConfigurationDTO.SATISFIED;
            if (failed) {
                throw new ExchangeFailed("has a component that cannot be activated: " + component.name + "; "
                        + firstLine(configuration.failure));
            }
        });
    }

    private static String firstLine(String failure) {
        return failure == null
                ? "the log says why"
                : failure.lines().findFirst().orElse("");
    }

    private static boolean lacksReference(ComponentConfigurationDTO configuration) {
        return configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE;
    }

    private Stream<ComponentDescriptionDTO> described(Bundle build) {
        return runtime.getComponentDescriptionDTOs(build).stream().filter(runtime::isComponentEnabled);
    }

    private Stream<ComponentConfigurationDTO> configurations(ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream();
    }

    private static List<ServiceReference<?>> services(Bundle build) {
        ServiceReference<?>[] registered = build.getRegisteredServices();
        return registered == null ? List.of() : Arrays.asList(registered);
    }

    private static String name(ServiceReference<?> service) {
        Object component = service.getProperty(COMPONENT);
        return component == null ? service.toString() : component.toString();
    }
}
