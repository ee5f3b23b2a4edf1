package de.stadtteilkapital.itests.exchange;

import java.util.Hashtable;
import java.util.Map;
import javax.ws.rs.core.Application;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** An application beside the API, whose pages other bundles bring. */
public final class ScreensApplication extends Application implements BundleActivator {
    static final String BASE = "/tafel";
    static final String NAME = "tafel";

    @Override
    public void start(BundleContext context) {
        context.registerService(
                Application.class,
                this,
                new Hashtable<>(Map.of("osgi.jaxrs.application.base", BASE, "osgi.jaxrs.name", NAME)));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }
}
