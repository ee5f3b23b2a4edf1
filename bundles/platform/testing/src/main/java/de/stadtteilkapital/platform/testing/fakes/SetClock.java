package de.stadtteilkapital.platform.testing.fakes;

import de.stadtteilkapital.platform.api.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock in Berlin that stands where a test sets it. */
public final class SetClock implements BusinessClock {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Instant now;

    public SetClock(Instant now) {
        this.now = now;
    }

    /** At noon of a day. */
    public SetClock(LocalDate day) {
        set(day);
    }

    public void set(LocalDate day) {
        now = day.atTime(12, 0).atZone(BERLIN).toInstant();
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return BERLIN;
    }
}
