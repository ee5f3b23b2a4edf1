package de.stadtteilkapital.platform.api.modules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Asks the registry of services; outside a framework everything serves and nobody else is there. */
final class RegisteredProviders implements Providers {
    @Override
    public boolean serves(Object provider) {
        Bundle bundle = FrameworkUtil.getBundle(provider.getClass());
        return bundle == null || runs(bundle);
    }

    private static boolean runs(Bundle bundle) {
        return (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) != 0;
    }

    @Override
    public Set<Class<?>> contracts(Object provider) {
        Set<Class<?>> found = new HashSet<>();
        ClassLoader own = provider.getClass().getClassLoader();
        for (Class<?> type = provider.getClass(); type != null; type = type.getSuperclass()) {
            Stream.of(type.getInterfaces()).forEach(contract -> collect(contract, own, found));
        }
        return found;
    }

    /** None of the provider's own and none of Java's. */
    private static void collect(Class<?> contract, ClassLoader own, Set<Class<?>> found) {
        if (contract.getClassLoader() != null && contract.getClassLoader() != own && found.add(contract)) {
            Stream.of(contract.getInterfaces()).forEach(wider -> collect(wider, own, found));
        }
    }

    @Override
    public Optional<Object> best(Set<Class<?>> contracts) {
        Bundle mine = FrameworkUtil.getBundle(HandOver.class);
        BundleContext context = mine == null ? null : mine.getBundleContext();
        return context == null
                ? Optional.empty()
                : contracts.stream()
                        .flatMap(contract -> registered(context, contract))
                        .distinct()
                        .filter(reference -> reference.getBundle() != null && runs(reference.getBundle()))
                        .sorted(Comparator.reverseOrder())
                        .map(reference -> active(context, reference))
                        .flatMap(Optional::stream)
                        .filter(service -> contracts.stream().allMatch(contract -> contract.isInstance(service)))
                        .findFirst();
    }

    private static Stream<ServiceReference<?>> registered(BundleContext context, Class<?> contract) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(contract.getName(), null);
            return found == null ? Stream.empty() : Arrays.stream(found);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for one whose component can't be activated; it is held for as long as its bundle runs. */
    private static Optional<Object> active(BundleContext context, ServiceReference<?> reference) {
        return Optional.ofNullable(context.getService(reference));
    }
}
