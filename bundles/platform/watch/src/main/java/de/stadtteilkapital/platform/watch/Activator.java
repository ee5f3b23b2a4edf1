package de.stadtteilkapital.platform.watch;

import java.nio.file.Path;
import java.time.Duration;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Starts the watch together with the framework, and calls it off when the framework stops. */
public final class Activator implements BundleActivator {
    /** See {@code etc/custom.system.properties}. */
    private static final String SECONDS = "stadtteilkapital.start.seconds";

    private static final String DEFAULT_SECONDS = "300";

    private Thread watch;

    @Override
    public void start(BundleContext context) {
        Duration longest = Duration.ofSeconds(Long.parseLong(System.getProperty(SECONDS, DEFAULT_SECONDS)));
        Exit exit = new Exit(Path.of(System.getProperty("karaf.data", "data")));
        watch = new Thread(new StartWatch(new Signs(context), longest, exit), "start-watch");
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public void stop(BundleContext context) {
        watch.interrupt();
    }
}
