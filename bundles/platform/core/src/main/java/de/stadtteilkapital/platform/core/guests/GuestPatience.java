package de.stadtteilkapital.platform.core.guests;

import java.util.concurrent.CountDownLatch;

/** How an act waits for its guests; tests say themselves when its time is over. */
@FunctionalInterface
interface GuestPatience {
    void await(CountDownLatch settled, long nanos) throws InterruptedException;
}
