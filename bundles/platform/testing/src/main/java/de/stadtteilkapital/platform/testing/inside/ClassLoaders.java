package de.stadtteilkapital.platform.testing.inside;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/** Which of the bundles that were started since this came and are gone by now have a class loader that somebody holds. */
final class ClassLoaders implements Function<Object, List<String>>, SynchronousBundleListener {
    private record Seen(String name, WeakReference<ClassLoader> loader) {}

    private final BundleContext context;
    private final Heap heap;
    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();

    ClassLoaders(BundleContext context, Heap heap) {
        this.context = context;
        this.heap = heap;
        context.addBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED) {
            Bundle bundle = event.getBundle();
            ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
            seen.put(
                    bundle.getBundleId(),
                    new Seen(bundle.getSymbolicName() + " " + bundle.getVersion(), new WeakReference<>(loader)));
        }
    }

    @Override
    public List<String> apply(Object nothing) {
        LastRecord.forget();
        heap.apply("");
        // what is held softly goes when it has not been used from one collection to the next
        heap.apply("");
        List<String> left = new ArrayList<>();
        seen.forEach((id, bundle) -> {
            if (context.getBundle(id) == null && bundle.loader().get() != null) {
                left.add(bundle.name());
            }
        });
        return left;
    }
}
