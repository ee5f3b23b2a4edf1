package de.stadtteilkapital.platform.persistence.marks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What this node knows of the marks of one purpose: the table as it was read, and what it has marked itself since. */
final class Known {
    private final Map<String, LocalDate> days = new ConcurrentHashMap<>();
    private Instant read = Instant.MIN;

    /** Whether it is to be read anew, told to one alone: the others go on with what is known. */
    synchronized boolean isToBeRead(Instant now, Duration fresh) {
        if (read.isAfter(now.minus(fresh))) {
            return false;
        }
        read = now;
        return true;
    }

    void put(Map<String, LocalDate> rows) {
        days.putAll(rows);
    }

    void put(String hash, LocalDate day) {
        days.put(hash, day);
    }

    void forgetBefore(LocalDate first) {
        days.values().removeIf(day -> day.isBefore(first));
    }

    boolean isMarked(String hash, LocalDate first) {
        LocalDate last = days.get(hash);
        return last != null && !last.isBefore(first);
    }
}
