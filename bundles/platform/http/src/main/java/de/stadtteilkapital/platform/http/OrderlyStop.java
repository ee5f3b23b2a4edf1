package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the whole runtime is told to stop, by Ctrl-C, a service manager's signal or the console, whoever is inside is
 * answered first; only then do the rooms go, and the database.
 */
@Component(service = OrderlyStop.class, immediate = true, configurationPid = HttpLimits.PID)
public final class OrderlyStop implements SynchronousBundleListener {
    private static final Logger LOG = LoggerFactory.getLogger(OrderlyStop.class);

    private final BundleContext context;
    private final Gate gate;
    private final Duration limit;

    @Activate
    public OrderlyStop(BundleContext context, HttpLimits limits, @Reference Gate gate) {
        this.context = requireNonNull(context);
        this.gate = requireNonNull(gate);
        limit = Duration.ofSeconds(limits.stopSeconds());
        context.addBundleListener(this);
    }

    /** The framework tells before it stops the first bundle, and waits for its listeners. */
    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STOPPING && event.getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
            LOG.info("Stopping: no new requests; those under way are answered.");
            int cut = gate.runOut(limit);
            if (cut > 0) {
                LOG.warn("{} requests were not answered within {} seconds and are cut off.", cut, limit.toSeconds());
            }
        }
    }

    @Deactivate
    public void close() {
        context.removeBundleListener(this);
    }
}
