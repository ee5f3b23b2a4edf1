package de.stadtteilkapital.platform.core.guests;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.rules.Answer;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Silence;
import java.time.Duration;

/** How one guest has behaved since it came; guarded by the {@link Reception}'s lock. */
final class Stay {
    private final Guest guest;
    private final GuestLimits limits;
    private long calls;
    private long failures;
    private long slowest;
    private int running;
    private int unreturned;
    private int timeoutsInARow;
    private boolean rests;
    private long restsUntil;
    private Silence restsAs = Silence.RESTING;
    private boolean proven;
    private String trouble = "";

    Stay(Guest guest, GuestLimits limits) {
        this.guest = requireNonNull(guest);
        this.limits = requireNonNull(limits);
    }

    Guest guest() {
        return guest;
    }

    int running() {
        return running;
    }

    int unreturned() {
        return unreturned;
    }

    long calls() {
        return calls;
    }

    long failures() {
        return failures;
    }

    Duration slowest() {
        return Duration.ofNanos(slowest);
    }

    /** Whether its last call returned in time: such a one is called several times at once. */
    boolean isProven() {
        return proven;
    }

    /** What its last call failed by, empty where it did not. */
    String trouble() {
        return trouble;
    }

    boolean restsAt(long now) {
        return rests && now - restsUntil < 0;
    }

    /** Why it is not called at all right now, null where it is. */
    Silence refusal(long now) {
        if (unreturned > 0) {
            return Silence.UNRETURNED;
        }
        return restsAt(now) ? restsAs : null;
    }

    void isRefused() {
        failures++;
    }

    boolean hasRoom() {
        return running < (proven ? limits.calls() : 1);
    }

    void begins() {
        calls++;
        running++;
    }

    /** It was not called after all, since no thread was free. */
    void doesNotBegin() {
        calls--;
        running--;
    }

    /** @return whether it fails otherwise than before, so that the log has to tell */
    boolean returns(Answer<?> answer, long nanos, long now) {
        running--;
        took(nanos);
        proven = true;
        timeoutsInARow = 0;
        rests = false;
        if (answer instanceof Answer.Silent<?> silent) {
            failures++;
            if (silent.why() == Silence.NOT_CONSTRUCTED) { // the framework logs each attempt with its trace
                rests(now, Silence.NOT_CONSTRUCTED);
            }
            return failsBy((silent.why() + " " + silent.cause()).strip());
        }
        trouble = "";
        return false;
    }

    boolean givenUp(long now) {
        running--;
        unreturned++;
        failures++;
        proven = false;
        timeoutsInARow++;
        if (timeoutsInARow >= limits.timeouts()) {
            rests(now, Silence.RESTING);
        }
        return failsBy(Silence.TOO_SLOW.name());
    }

    private void rests(long now, Silence as) {
        rests = true;
        restsUntil = now + limits.rest().toNanos();
        restsAs = as;
    }

    void returnsLate(long nanos) {
        unreturned--;
        took(nanos);
    }

    private void took(long nanos) {
        slowest = Math.max(slowest, nanos);
    }

    private boolean failsBy(String by) {
        boolean isNews = !trouble.equals(by);
        trouble = by;
        return isNews;
    }
}
