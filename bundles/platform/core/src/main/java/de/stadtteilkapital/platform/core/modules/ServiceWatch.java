package de.stadtteilkapital.platform.core.modules;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceListener;

/** Waits for something that shows itself by services that come or change. */
final class ServiceWatch {
    private final BundleContext context;
    private final Duration limit;

    ServiceWatch(BundleContext context, Duration limit) {
        this.context = context;
        this.limit = limit;
    }

    /** Whether it has come about within the limit. */
    boolean await(BooleanSupplier wanted) {
        Object changed = new Object();
        ServiceListener listener = event -> {
            synchronized (changed) {
                changed.notifyAll();
            }
        };
        context.addServiceListener(listener);
        try {
            return await(wanted, changed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExchangeFailed("was not waited for: interrupted", e);
        } finally {
            context.removeServiceListener(listener);
        }
    }

    private boolean await(BooleanSupplier wanted, Object changed) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        synchronized (changed) {
            while (!wanted.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(changed, left);
            }
            return true;
        }
    }
}
