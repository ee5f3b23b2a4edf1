package de.stadtteilkapital.platform.mail;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;

/** Wakes whoever sends mails as soon as there is one. */
@Component(service = Bell.class)
public final class Bell {
    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        rung.release();
    }

    /** Returns when it was rung since the last time, or after the time. */
    public void await(long millis) throws InterruptedException {
        rung.tryAcquire(millis, TimeUnit.MILLISECONDS);
        rung.drainPermits();
    }
}
