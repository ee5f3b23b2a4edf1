package de.stadtteilkapital.platform.api.modules;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * A service that a bundle itself registers. A reference would find the best of all bundles, which beside another build of
 * one's own is the other's; a bundle that is to tell whether it answers asks itself.
 */
public final class OwnService<S> {
    private final BundleContext context;
    private final Class<S> type;

    public OwnService(BundleContext context, Class<S> type) {
        this.context = requireNonNull(context);
        this.type = requireNonNull(type);
    }

    /** @throws IllegalStateException where this bundle has no such service */
    public <T> T call(Function<? super S, ? extends T> work) {
        ServiceReference<S> reference = reference();
        S service = context.getService(reference);
        try {
            if (service == null) {
                throw absent();
            }
            return work.apply(service);
        } finally {
            context.ungetService(reference);
        }
    }

    private ServiceReference<S> reference() {
        try {
            String own = "(service.bundleid=" + context.getBundle().getBundleId() + ")";
            Iterator<ServiceReference<S>> found =
                    context.getServiceReferences(type, own).iterator();
            if (!found.hasNext()) {
                throw absent();
            }
            return found.next();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private IllegalStateException absent() {
        return new IllegalStateException(context.getBundle().getSymbolicName() + " brings no " + type.getSimpleName());
    }
}
