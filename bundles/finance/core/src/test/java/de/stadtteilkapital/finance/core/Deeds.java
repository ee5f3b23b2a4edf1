package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what people are told of acts with what happens when they do them; each try is undone. */
final class Deeds {
    /** Tells somebody of a thing's acts; public, since doors are tried by reflection. */
    @FunctionalInterface
    public interface Told {
        List<Possible> possible(Caller me, String id);
    }

    /** Does an act with a thing. */
    @FunctionalInterface
    interface Deed {
        Object with(Caller me, String id);
    }

    private static final Set<Refusal.Kind> CLOSED =
            Set.of(Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT);

    /** Carries a try out of its unit of work. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Undone() {
            super(null, null, false, false);
        }
    }

    private final Transactions transactions;
    private final Map<String, Function<Thing, Caller>> cast;
    private final Runnable afterEach;
    private final List<String> differences = new ArrayList<>();

    Deeds(Transactions transactions, Map<String, Function<Thing, Caller>> cast, Runnable afterEach) {
        this.transactions = transactions;
        this.cast = cast;
        this.afterEach = afterEach;
    }

    /** @param deeds every act of the noun */
    void compare(Map<String, Thing> byState, Told told, Map<? extends Act, Deed> deeds) {
        byState.forEach((state, thing) -> cast.forEach((who, me) -> {
            Set<Act> now = now(told, me.apply(thing), thing);
            deeds.forEach((act, deed) -> {
                boolean open = isOpen(deed, me.apply(thing), thing);
                if (open != now.contains(act)) {
                    differences.add(act + " by " + who + ", " + state + ": told " + now + ", done " + open);
                }
            });
        }));
    }

    List<String> differences() {
        return differences;
    }

    private Set<Act> now(Told told, Caller me, Thing thing) {
        try {
            return transactions.reading(() -> told.possible(me, thing.id())).stream()
                    .filter(possible -> possible.reason() == null)
                    .map(Possible::act)
                    .collect(Collectors.toSet());
        } catch (Refusal refusal) {
            return Set.of();
        }
    }

    /** What a rule objects to has passed the door. */
    private boolean isOpen(Deed deed, Caller me, Thing thing) {
        try {
            transactions.run(() -> {
                deed.with(me, thing.id());
                throw new Undone();
            });
            return true;
        } catch (Undone undone) {
            return true;
        } catch (Refusal refusal) {
            return !CLOSED.contains(refusal.kind());
        } finally {
            afterEach.run();
        }
    }
}
