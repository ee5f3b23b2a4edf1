package de.stadtteilkapital.itests.exchange;

import java.util.Hashtable;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A page that tells which build it is of. */
@Path("heute")
public final class Page implements BundleActivator {
    static final String ADDRESS = ScreensApplication.BASE + "/heute";

    private String build;

    @Override
    public void start(BundleContext context) {
        build = context.getBundle().getVersion().toString();
        context.registerService(
                Page.class,
                this,
                new Hashtable<>(Map.of(
                        "osgi.jaxrs.resource",
                        true,
                        "osgi.jaxrs.application.select",
                        "(osgi.jaxrs.name=" + ScreensApplication.NAME + ")")));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    @GET
    @Produces("text/plain")
    public String build() {
        return build;
    }
}
