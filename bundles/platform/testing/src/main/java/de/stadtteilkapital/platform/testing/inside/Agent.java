package de.stadtteilkapital.platform.testing.inside;

import java.util.Hashtable;
import java.util.Map;
import java.util.function.Function;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers inside the container what tests outside ask for; only JDK types cross the border. */
public final class Agent implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        offer(context, "console", new Console(context));
        offer(context, "sql", new Statements(context));
        offer(context, "jupiter", new Jupiter(context));
        offer(context, "starts", new Starts(context));
        offer(context, "holdings", new Holdings(context));
        offer(context, "shortfalls", new Shortfalls(context));
        Heap heap = new Heap();
        offer(context, "heap", heap);
        offer(context, "loaders", new ClassLoaders(context, heap));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the services back
    }

    private static void offer(BundleContext context, String name, Function<?, ?> service) {
        context.registerService(Function.class, service, new Hashtable<>(Map.of("stadtteilkapital.testing", name)));
    }
}
