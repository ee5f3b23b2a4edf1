package de.stadtteilkapital.itests.exchange;

import java.util.Hashtable;
import java.util.Map;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.Response;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A guest's filter that would let nobody into the API. */
public final class Doorman implements BundleActivator, ContainerRequestFilter {
    @Override
    public void start(BundleContext context) {
        context.registerService(
                ContainerRequestFilter.class,
                this,
                new Hashtable<>(Map.of(
                        "osgi.jaxrs.extension", true, "osgi.jaxrs.application.select", "(osgi.jaxrs.name=api)")));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    }
}
