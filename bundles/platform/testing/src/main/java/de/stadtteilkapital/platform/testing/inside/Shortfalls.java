package de.stadtteilkapital.platform.testing.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.util.tracker.ServiceTracker;

/** What is installed and does not work: bundles that are not active, components that miss something or have failed. */
final class Shortfalls implements Function<Object, List<String>> {
    private final BundleContext context;
    private final ServiceTracker<ServiceComponentRuntime, ServiceComponentRuntime> components;

    Shortfalls(BundleContext context) {
        this.context = context;
        components = Services.track(context, ServiceComponentRuntime.class, "");
    }

    @Override
    public List<String> apply(Object nothing) {
        List<String> shortfalls = Stream.of(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> bundle.getSymbolicName() + " is not active")
                .collect(Collectors.toCollection(ArrayList::new));
        ServiceComponentRuntime runtime = Services.await(components, ServiceComponentRuntime.class);
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs()) {
            runtime.getComponentConfigurationDTOs(component).stream()
                    .filter(Shortfalls::fails)
                    .map(configured -> component.name + " lacks " + missing(configured))
                    .forEach(shortfalls::add);
        }
        return shortfalls;
    }

    private static boolean fails(ComponentConfigurationDTO component) {
        return component.state != ComponentConfigurationDTO.ACTIVE
                && component.state != ComponentConfigurationDTO.SATISFIED;
    }

    private static String missing(ComponentConfigurationDTO component) {
        return component.failure != null
                ? component.failure.lines().findFirst().orElse("")
                : Arrays.stream(component.unsatisfiedReferences)
                        .map(reference -> reference.name + " " + reference.target)
                        .collect(Collectors.joining(", "));
    }
}
