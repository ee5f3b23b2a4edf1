package de.stadtteilkapital.platform.watch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * By what one sees how far the start has come: marks in the registry, asked for by their names, since nothing of all that
 * is there when this bundle starts.
 */
class Signs {
    private static final String FEATURES_ARE_THERE = "org.apache.karaf.features.BootFinished";
    private static final String AWAITED = "de.stadtteilkapital.platform.api.health.Awaited";
    private static final String READY = "de.stadtteilkapital.platform.api.health.ReadyOnce";
    private static final String ROOMS = "de.stadtteilkapital.platform.core";
    private static final String LEVEL = "org.osgi.framework.startlevel.beginning";

    private final BundleContext context;

    Signs(BundleContext context) {
        this.context = requireNonNull(context);
    }

    /** All that was to be installed is there, and whoever is asked whether this node can work has said yes. */
    boolean isOver() {
        return has(FEATURES_ARE_THERE) && isAtItsLevel() && (!hasRooms() || has(READY));
    }

    Optional<Wait> awaited() {
        ServiceReference<?> reference = context.getServiceReference(AWAITED);
        return Optional.ofNullable(reference)
                .map(mark -> new Wait(
                        String.valueOf(mark.getProperty("awaited")),
                        Duration.ofSeconds(((Number) mark.getProperty("awaited.seconds")).longValue())));
    }

    /** For whoever asks why it is not over. */
    String missing() {
        if (!has(FEATURES_ARE_THERE)) {
            return "features are not installed";
        }
        return isAtItsLevel() ? "rooms do not answer" : "bundles have not started";
    }

    private boolean isAtItsLevel() {
        int reached = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkStartLevel.class)
                .getStartLevel();
        return reached >= Integer.parseInt(context.getProperty(LEVEL));
    }

    private boolean hasRooms() {
        return Arrays.stream(context.getBundles()).anyMatch(bundle -> ROOMS.equals(bundle.getSymbolicName()));
    }

    private boolean has(String service) {
        return context.getServiceReference(service) != null;
    }
}
