package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.rest.paths.PathGuard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The classes of all resources that are installed right now, looked at anew when that has changed. */
@Component(service = Resources.class)
public final class Resources implements ServiceListener {
    private static final String RESOURCES =
            "(&(osgi.jaxrs.resource=true)(osgi.jaxrs.application.select=\\(osgi.jaxrs.name=api\\)))";

    private static final long INCOMPLETE = -1;

    /** @param look by which one look is told from the next */
    public record Installed(long look, Set<Class<?>> classes) {
        /** Whether nothing has changed since an earlier look. */
        public boolean isAsAt(long earlier) {
            return look == earlier && look != INCOMPLETE;
        }
    }

    private final BundleContext context;
    private final PathGuard guard;
    private final AtomicLong changes = new AtomicLong(1);
    private volatile Installed last = new Installed(0, Set.of());

    /** The guard has heard of a change before this does, since it hooks into the framework. */
    @Activate
    public Resources(BundleContext context, @Reference PathGuard guard) {
        this.context = requireNonNull(context);
        this.guard = requireNonNull(guard);
        try {
            context.addServiceListener(this, RESOURCES);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Deactivate
    void close() {
        context.removeServiceListener(this);
    }

    @Override
    public void serviceChanged(ServiceEvent event) {
        changes.incrementAndGet();
    }

    public Installed installed() {
        Installed installed = last;
        return installed.look() == changes.get() ? installed : look();
    }

    /** Remembered where all that is registered was there; one may have gone since it was found, or not have come yet. */
    private Installed look() {
        long now = changes.get();
        ServiceReference<?>[] references = references();
        List<Class<?>> classes = Stream.of(references)
                .<Class<?>>flatMap(reference -> type(reference).stream())
                .toList();
        if (classes.size() == references.length) {
            last = new Installed(now, Set.copyOf(classes));
            return last;
        }
        return new Installed(INCOMPLETE, Set.copyOf(classes));
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

    private static Optional<Class<?>> type(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        BundleContext owner = bundle == null ? null : bundle.getBundleContext();
        try {
            Object resource = owner == null ? null : owner.getService(reference);
            if (resource == null) {
                return Optional.empty();
            }
            owner.ungetService(reference);
            return Optional.of(resource.getClass());
        } catch (IllegalStateException e) {
            return Optional.empty(); // its bundle has stopped meanwhile
        }
    }
}
