package de.stadtteilkapital.platform.core.identity.throttle;

import de.stadtteilkapital.platform.api.Places;
import java.time.Duration;

/**
 * Where passwords wait that have to be worked out: so many at once and so many behind them for the whole process, so that
 * those who guess neither use up the memory nor hold all threads. One more may be worked out, and a few may wait, of
 * accounts that have lately logged in from where they ask, so that strangers keep none of them out.
 */
final class LoginQueue {
    /** Behind the one that is worked out for those who are known. */
    private static final int KNOWN_WAITING = 8;

    /** Seats for those who wait or are worked on, then places for the work. */
    private record Counter(Places seats, Places work) {
        static Counter of(int atOnce, int waiting, Duration patience) {
            return new Counter(
                    new Places(new Places.Size(atOnce + waiting, 0, patience)),
                    new Places(new Places.Size(atOnce, waiting, patience)));
        }

        void resize(int atOnce, int waiting, Duration patience) {
            seats.resize(new Places.Size(atOnce + waiting, 0, patience));
            work.resize(new Places.Size(atOnce, waiting, patience));
        }
    }

    private final KeyedTurns turns = new KeyedTurns();
    private final Counter forAll;
    private final Counter forKnown;
    private volatile Duration patience;

    /** @param atOnce of all together; one of them is kept for those who are known, as long as there are two */
    LoginQueue(int atOnce, int waiting, Duration patience) {
        this.patience = patience;
        forAll = Counter.of(others(atOnce), waiting, patience);
        forKnown = Counter.of(1, KNOWN_WAITING, patience);
    }

    void resize(int atOnce, int waiting, Duration newPatience) {
        patience = newPatience;
        forAll.resize(others(atOnce), waiting, newPatience);
        forKnown.resize(1, KNOWN_WAITING, newPatience);
    }

    private static int others(int atOnce) {
        return Math.max(1, atOnce - 1);
    }

    /** Whether nobody works or waits under this key. */
    boolean isIdle(String key) {
        return turns.isIdle(key);
    }

    /**
     * Has it worked out: of one key one after another, or of a hundred requests sent side by side with the same password
     * each would be worked out by itself.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 503 where it would have to wait too long
     */
    boolean in(String key, boolean isKnown, TurnWork work) {
        Counter counter = counter(isKnown);
        try {
            if (!turns.begin(key, patience)) {
                throw counter.seats().busy();
            }
            try {
                return work.with(counter.work());
            } finally {
                turns.end(key);
            }
        } finally {
            counter.seats().free();
        }
    }

    /** Who is known does not stand behind strangers as long as there is a seat of their own. */
    private Counter counter(boolean isKnown) {
        if (isKnown && forKnown.seats().takeAtOnce()) {
            return forKnown;
        }
        if (forAll.seats().takeAtOnce()) {
            return forAll;
        }
        throw forAll.seats().busy();
    }

    /** What is done when it is one's turn; only the costly part of it takes a place. */
    interface TurnWork {
        boolean with(Places places);
    }
}
