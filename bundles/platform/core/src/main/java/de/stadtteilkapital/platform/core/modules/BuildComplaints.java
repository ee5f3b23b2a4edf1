package de.stadtteilkapital.platform.core.modules;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/**
 * What is logged as an error in the name of a build while it is tried. That is how a component whose bind method throws
 * shows itself: to the runtime of the components it counts as active, without the service that it did not take.
 */
final class BuildComplaints implements LogListener, AutoCloseable {
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final long build;
    private final BundleContext context;
    private final ServiceReference<LogReaderService> reference;
    private final LogReaderService log;

    private BuildComplaints(BundleContext context, Bundle build) {
        this.context = context;
        this.build = build.getBundleId();
        reference = context.getServiceReference(LogReaderService.class);
        log = reference == null ? null : context.getService(reference);
    }

    /** @throws ExchangeFailed where there is no log to listen to */
    static BuildComplaints about(Bundle build, BundleContext context) {
        BuildComplaints complaints = new BuildComplaints(context, build);
        if (complaints.log == null) {
            throw new ExchangeFailed("can't be tried: nobody tells what is logged of it");
        }
        complaints.log.addLogListener(complaints);
        return complaints;
    }

    @Override
    public void logged(LogEntry entry) {
        if (entry.getBundle() != null
                && entry.getBundle().getBundleId() == build
                && entry.getLogLevel().implies(LogLevel.ERROR)) {
            heard.add(entry.getMessage());
        }
    }

    /** @throws ExchangeFailed with the first */
    void requireNone() {
        if (!heard.isEmpty()) {
            throw new ExchangeFailed("complains: " + heard.peek());
        }
    }

    @Override
    public void close() {
        log.removeLogListener(this);
        context.ungetService(reference);
    }
}
