package de.stadtteilkapital.itests.exchange;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A build that takes longer to start than anybody waits. */
public final class SlowToStart implements BundleActivator {
    private static final long SECONDS = 20;

    @Override
    public void start(BundleContext context) throws InterruptedException {
        new CountDownLatch(1).await(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop(BundleContext context) {
        // nothing to end
    }
}
