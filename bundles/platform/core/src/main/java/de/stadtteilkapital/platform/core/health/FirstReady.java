package de.stadtteilkapital.platform.core.health;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.health.Awaited;
import de.stadtteilkapital.platform.api.health.Health;
import de.stadtteilkapital.platform.api.health.HealthState;
import de.stadtteilkapital.platform.api.health.ReadyOnce;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks until this node can work for the first time, and puts the mark by which whoever watches the start sees it. */
@Component(service = FirstReady.class, immediate = true)
public final class FirstReady implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FirstReady.class);
    private static final long ASK_AGAIN_MILLIS = 2_000;

    private final BundleContext context;
    private final Health health;
    private final CountDownLatch closed = new CountDownLatch(1);

    @Activate
    public FirstReady(BundleContext context, @Reference Health health) {
        this.context = requireNonNull(context);
        this.health = requireNonNull(health);
        Thread thread = new Thread(this, "first-ready");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            // asking costs time that the start needs, and while it waits the answer is known
            while (context.getServiceReference(Awaited.class) != null
                    || health.report().status() == HealthState.DOWN) {
                if (closed.await(ASK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            context.registerService(ReadyOnce.class, new ReadyOnce() {}, null);
            LOG.info("This node can work.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            LOG.debug("The bundle has stopped meanwhile.", e);
        }
    }

    @Deactivate
    void close() {
        closed.countDown();
    }
}
