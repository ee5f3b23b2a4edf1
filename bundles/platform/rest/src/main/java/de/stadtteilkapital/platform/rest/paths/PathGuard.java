package de.stadtteilkapital.platform.rest.paths;

import de.stadtteilkapital.platform.rest.http.Route;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a guest's resource out of the API whose paths are those of another: of two classes at one path JAX-RS asks one, and
 * requests for the other fail, whoever sends them. The JAX-RS whiteboard does not get to see what is refused.
 */
@Component(service = PathGuard.class, immediate = true)
public final class PathGuard implements EventListenerHook, FindHook, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PathGuard.class);
    private static final String RESOURCE = "osgi.jaxrs.resource";
    private static final String EXTENSION = "osgi.jaxrs.extension";
    private static final Map<String, ?> API = Map.of("osgi.jaxrs.name", "api");
    private static final String HOUSE = "de.stadtteilkapital.";
    private static final String WHITEBOARD = "org.apache.aries.jax.rs.whiteboard";

    private final Map<ServiceReference<?>, Claim> claims = new ConcurrentHashMap<>();
    /** Filters, mappers and the like of guests: they would stand before the requests of all. */
    private final Set<ServiceReference<?>> extensions = ConcurrentHashMap.newKeySet();

    private final ServiceRegistration<?> hooks;

    @Activate
    public PathGuard(BundleContext context) {
        try {
            ServiceReference<?>[] found =
                    context.getAllServiceReferences(null, "(|(" + RESOURCE + "=*)(" + EXTENSION + "=*))");
            Arrays.stream(found == null ? new ServiceReference<?>[0] : found).forEach(this::note);
            // not by the component's own registration: the framework would ask for it amid the look above
            hooks = context.registerService(
                    new String[] {EventListenerHook.class.getName(), FindHook.class.getName()}, this, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @Deactivate
    public void close() {
        hooks.unregister();
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        ServiceReference<?> resource = event.getServiceReference();
        if (event.getType() == ServiceEvent.UNREGISTERING) {
            claims.remove(resource);
            extensions.remove(resource);
            return;
        }
        note(resource);
        if (isRefused(resource)) {
            listeners.keySet().removeIf(PathGuard::isWhiteboard);
        }
    }

    @Override
    public void find(
            BundleContext context,
            String name,
            String filter,
            boolean allServices,
            Collection<ServiceReference<?>> references) {
        if (isWhiteboard(context)) {
            references.removeIf(this::isRefused);
        }
    }

    /** Whether a resource stands at the path of one that comes before it, or a guest extends the API itself. */
    public boolean isRefused(ServiceReference<?> resource) {
        Claim claim = claims.get(resource);
        return extensions.contains(resource)
                || claim != null && !claim.ours() && holder(claim).isPresent();
    }

    private Optional<Claim> holder(Claim guest) {
        return claims.values().stream()
                .filter(other -> Claim.PRECEDENCE.compare(other, guest) < 0)
                .filter(guest::takesFrom)
                .findFirst();
    }

    private void note(ServiceReference<?> resource) {
        if (resource.getProperty(EXTENSION) != null) {
            noteExtension(resource);
        } else if (resource.getProperty(RESOURCE) != null && !claims.containsKey(resource) && isForApi(resource)) {
            claim(resource).ifPresent(claim -> {
                claims.put(resource, claim);
                tell(claim);
            });
        }
    }

    private void noteExtension(ServiceReference<?> extension) {
        String bundle = extension.getBundle().getSymbolicName();
        if (!bundle.startsWith(HOUSE) && isForApi(extension) && extensions.add(extension)) {
            LOG.error("An extension of the API by {} is refused: it would stand before the requests of all.", bundle);
        }
    }

    private void tell(Claim claim) {
        if (!claim.ours()) {
            holder(claim)
                    .ifPresent(holder -> LOG.error(
                            "The resource at {} of {} is refused: {} has that path.",
                            claim.root().written(),
                            claim.bundle(),
                            holder.bundle()));
        }
        claims.values().stream()
                .filter(guest -> !guest.ours() && Claim.PRECEDENCE.compare(claim, guest) < 0 && guest.takesFrom(claim))
                .forEach(guest -> LOG.error(
                        "The resource at {} of {} came before {}, which has that path; it is refused from its next start on.",
                        guest.root().written(),
                        guest.bundle(),
                        claim.bundle()));
    }

    private static boolean isForApi(ServiceReference<?> resource) {
        Object application = resource.getProperty("osgi.jaxrs.application.select");
        try {
            return application instanceof String select
                    && FrameworkUtil.createFilter(select).matches(API);
        } catch (InvalidSyntaxException e) {
            LOG.debug("The whiteboard will refuse {}.", resource, e);
            return false;
        }
    }

    private static Optional<Claim> claim(ServiceReference<?> resource) {
        Bundle bundle = resource.getBundle();
        return type(resource, bundle)
                .filter(type -> Route.rootPath(type).isPresent())
                .map(type -> new Claim(
                        bundle.getSymbolicName(),
                        bundle.getBundleId(),
                        bundle.getSymbolicName().startsWith(HOUSE),
                        Route.root(type),
                        Route.of(type).toList()));
    }

    /** Without asking the service for itself, which would start it. */
    private static Optional<Class<?>> type(ServiceReference<?> resource, Bundle bundle) {
        Object component = resource.getProperty("component.name");
        Optional<Class<?>> named = component == null ? Optional.empty() : load(bundle, component.toString());
        return named.or(() -> Arrays.stream((String[]) resource.getProperty(Constants.OBJECTCLASS))
                        .flatMap(name -> load(bundle, name).stream())
                        .filter(type -> Route.rootPath(type).isPresent())
                        .findFirst())
                .or(() -> instance(resource, bundle));
    }

    private static Optional<Class<?>> load(Bundle bundle, String name) {
        try {
            return Optional.of(bundle.loadClass(name));
        } catch (ClassNotFoundException | IllegalStateException e) {
            LOG.debug("{} is no class of {}.", name, bundle.getSymbolicName(), e);
            return Optional.empty();
        }
    }

    private static Optional<Class<?>> instance(ServiceReference<?> resource, Bundle bundle) {
        BundleContext owner = bundle.getBundleContext();
        Object service = owner == null ? null : owner.getService(resource);
        return Optional.ofNullable(service).map(Object::getClass);
    }

    private static boolean isWhiteboard(BundleContext context) {
        return context.getBundle().getSymbolicName().startsWith(WHITEBOARD);
    }
}
