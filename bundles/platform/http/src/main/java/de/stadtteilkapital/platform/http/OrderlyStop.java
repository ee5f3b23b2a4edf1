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
@Component(service = OrderlyStop.class, immediate = true)
public final class OrderlyStop implements SynchronousBundleListener {
    private static final Logger LOG = LoggerFactory.getLogger(OrderlyStop.class);

    private final BundleContext context;
    private final Gate gate;
    private final AnswersInFlight answers;
    private final HttpSettings settings;

    @Activate
    public OrderlyStop(
            BundleContext context,
            @Reference HttpSettings settings,
            @Reference Gate gate,
            @Reference AnswersInFlight answers) {
        this.context = requireNonNull(context);
        this.gate = requireNonNull(gate);
        this.answers = requireNonNull(answers);
        this.settings = requireNonNull(settings);
        context.addBundleListener(this);
    }

    /** The framework tells before it stops the first bundle, and waits for its listeners. */
    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STOPPING && event.getBundle().getBundleId() == Constants.SYSTEM_BUNDLE_ID) {
            LOG.info("Stopping: no new requests; those under way are answered.");
            Duration limit = Duration.ofSeconds(settings.now().stopSeconds());
            int cut = gate.runOut(limit);
            answers.runOut(limit);
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
