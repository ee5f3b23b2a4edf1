package de.stadtteilkapital.platform.testing.inside;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** Counts how often each bundle has been started since this came, by name and version. */
final class Starts implements Function<Object, Map<String, Integer>>, SynchronousBundleListener {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    Starts(BundleContext context) {
        context.addBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED) {
            Bundle bundle = event.getBundle();
            counts.merge(bundle.getSymbolicName() + " " + bundle.getVersion(), 1, Integer::sum);
        }
    }

    @Override
    public Map<String, Integer> apply(Object nothing) {
        return new HashMap<>(counts);
    }
}
