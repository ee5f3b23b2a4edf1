package de.stadtteilkapital.itests.districts;

import de.stadtteilkapital.platform.api.jobs.Job;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Twenty jobs of the district example that go on until their bundle stops, and do not hear when they are interrupted. */
public final class DeafJobs implements BundleActivator {
    private static final int JOBS = 20;
    private static final long PAUSE_NANOS = 10_000_000;

    private volatile boolean over;

    @Override
    public void start(BundleContext context) {
        for (int i = 0; i < JOBS; i++) {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put("stadtteilkapital.jobs.job", "example.deaf-" + i);
            properties.put("stadtteilkapital.jobs.period", "PT1H");
            context.registerService(Job.class, this::goOn, properties);
        }
    }

    private void goOn() {
        while (!over) {
            Thread.interrupted();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void stop(BundleContext context) {
        over = true;
    }
}
