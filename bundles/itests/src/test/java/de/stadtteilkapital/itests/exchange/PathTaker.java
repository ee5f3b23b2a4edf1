package de.stadtteilkapital.itests.exchange;

import java.util.Hashtable;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A guest's resource at a path of ours. */
@Path("programme")
public final class PathTaker implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        context.registerService(
                PathTaker.class,
                this,
                new Hashtable<>(
                        Map.of("osgi.jaxrs.resource", true, "osgi.jaxrs.application.select", "(osgi.jaxrs.name=api)")));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    @GET
    @Path("rounds")
    @Produces("text/plain")
    public String rounds() {
        return "taken";
    }
}
