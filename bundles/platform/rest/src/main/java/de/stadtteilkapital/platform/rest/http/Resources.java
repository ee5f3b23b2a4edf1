package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.rest.paths.PathGuard;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The classes of all resources that are installed right now, looked at anew when that has changed. */
@Component(service = Resources.class)
public final class Resources {
    private static final String RESOURCES =
            "(&(osgi.jaxrs.resource=true)(osgi.jaxrs.application.select=\\(osgi.jaxrs.name=api\\)))";

    /** @param services their ids, by which one look is told from the next */
    public record Installed(Set<Long> services, Set<Class<?>> classes) {}

    private final BundleContext context;
    private final PathGuard guard;
    private volatile Installed last = new Installed(Set.of(), Set.of());

    @Activate
    public Resources(BundleContext context, @Reference PathGuard guard) {
        this.context = requireNonNull(context);
        this.guard = requireNonNull(guard);
    }

    public Installed installed() {
        ServiceReference<?>[] references = references();
        Set<Long> services = new TreeSet<>();
        for (ServiceReference<?> resource : references) {
            services.add((Long) resource.getProperty("service.id"));
        }
        Installed installed = last;
        if (!installed.services().equals(services)) {
            installed = new Installed(services, classes(references));
            last = installed;
        }
        return installed;
    }

    private ServiceReference<?>[] references() {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(null, RESOURCES);
            return Stream.of(found == null ? new ServiceReference<?>[0] : found)
                    .filter(resource -> !guard.isRefused(resource))
                    .toArray(ServiceReference<?>[]::new);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Class<?>> classes(ServiceReference<?>[] resources) {
        Set<Class<?>> classes = new HashSet<>();
        for (ServiceReference<?> reference : resources) {
            BundleContext owner = reference.getBundle().getBundleContext();
            Object resource = owner.getService(reference);
            if (resource != null) {
                classes.add(resource.getClass());
                owner.ungetService(reference);
            }
        }
        return classes;
    }
}
