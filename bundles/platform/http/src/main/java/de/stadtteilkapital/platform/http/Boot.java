package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.health.Awaited;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Whether the runtime's start is over, and nothing is waited for that all rooms need. At the first start its features are there last of all, at a later one the
 * level beyond that of the rooms is; what is answered before that would be 404 for want of whoever answers.
 */
final class Boot {
    private static final String FEATURES_ARE_THERE = "org.apache.karaf.features.BootFinished";

    private final BundleContext context;
    private volatile boolean over;

    Boot(BundleContext context) {
        this.context = requireNonNull(context);
    }

    boolean isOver() {
        if (!over) {
            FrameworkStartLevel level =
                    context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
            over = level.getStartLevel() > level.getInitialBundleStartLevel()
                    && context.getServiceReference(FEATURES_ARE_THERE) != null;
        }
        return over && context.getServiceReference(Awaited.class) == null;
    }
}
