package de.stadtteilkapital.platform.core.identity.throttle;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.DailyMarks;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pairs of account and address in the platform's table, for all nodes and over restarts, only as a keyed hash. */
final class FamiliarPairs implements Familiar {
    private static final Logger LOG = LoggerFactory.getLogger(FamiliarPairs.class);
    private static final String PURPOSE = "core.familiar";

    private final Supplier<DailyMarks> marks;
    private final int days;

    /** @param marks gives null while there is no database, when nobody logs in either */
    FamiliarPairs(Supplier<DailyMarks> marks, int days) {
        this.marks = requireNonNull(marks);
        this.days = days;
    }

    @Override
    public boolean isKnown(String account, String address) {
        DailyMarks now = marks.get();
        return now != null && now.isMarked(PURPOSE, pair(account, address), days);
    }

    /** A login is not to fail because this cannot be written, on a full disk for instance. */
    @Override
    public void loggedIn(String account, String address) {
        DailyMarks now = marks.get();
        try {
            if (now != null) {
                now.mark(PURPOSE, pair(account, address), days);
            }
        } catch (RuntimeException e) {
            LOG.warn("From where an account has logged in could not be noted: {}.", e.toString());
        }
    }

    /** Both separated by what neither of them has. */
    private static String pair(String account, String address) {
        return address + '\n' + account;
    }
}
