package de.stadtteilkapital.platform.persistence.unit;

import de.stadtteilkapital.platform.api.Places;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.osgi.framework.Bundle;

/**
 * How many jobs and handlers of guests work at once, all together: each holds a connection as long as it takes, and those
 * who wait at a screen need some too. One bundle has half of the places at the most, so that another's come to turn beside
 * it. The house's own need none.
 */
public final class GuestTurns {
    private static final String HOUSE = "de.stadtteilkapital.";
    private static final int SHARE = 2;

    /** Lets somebody work when it is their turn. */
    @FunctionalInterface
    public interface Turn {
        /** Whoever need not wait. */
        Turn ANY_TIME = BooleanSupplier::getAsBoolean;

        /** Answers what the work answers; false where it is not their turn, and nothing was done. */
        boolean take(BooleanSupplier work);
    }

    private final Places all;
    private final Map<String, Places> ofBundles = new ConcurrentHashMap<>();
    private volatile int atOnce;

    public GuestTurns(int atOnce) {
        this.atOnce = atOnce;
        all = new Places(size(atOnce));
    }

    /** Holds for whoever comes from now on. */
    void resize(int next) {
        atOnce = next;
        all.resize(size(next));
        ofBundles.values().forEach(places -> places.resize(share()));
    }

    private static Places.Size size(int atOnce) {
        return new Places.Size(atOnce, 0, Duration.ZERO);
    }

    private Places.Size share() {
        return size(Math.max(1, atOnce / SHARE));
    }

    public Turn of(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name.startsWith(HOUSE)
                ? Turn.ANY_TIME
                : work -> in(ofBundles.computeIfAbsent(name, n -> new Places(share())), () -> in(all, work));
    }

    private static boolean in(Places places, BooleanSupplier work) {
        if (!places.takeAtOnce()) {
            return false;
        }
        try {
            return work.getAsBoolean();
        } finally {
            places.free();
        }
    }
}
