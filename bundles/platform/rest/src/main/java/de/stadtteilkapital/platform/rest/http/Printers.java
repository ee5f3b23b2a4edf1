package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Lets only so many documents be made at once, since each holds a connection to the database while it is written: whoever
 * asks for many must not keep everybody else from the rest.
 */
@Component(service = Printers.class, configurationPid = RestLimits.PID)
public final class Printers {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore free;

    @Activate
    public Printers(RestLimits limits) {
        free = new Semaphore(limits.documentsAtOnce(), true);
    }

    /** @throws Refusal 503 where none gets free within three seconds */
    <T> T print(Supplier<T> document) {
        try {
            if (!free.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw Refusal.unavailable("documents");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("documents");
        }
        try {
            return document.get();
        } finally {
            free.release();
        }
    }
}
