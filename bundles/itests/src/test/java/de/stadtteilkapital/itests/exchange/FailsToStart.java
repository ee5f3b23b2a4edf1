package de.stadtteilkapital.itests.exchange;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A build that does not start. */
public final class FailsToStart implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("this build does not start");
    }

    @Override
    public void stop(BundleContext context) {
        // it never started
    }
}
