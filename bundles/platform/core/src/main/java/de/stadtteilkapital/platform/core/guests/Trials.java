package de.stadtteilkapital.platform.core.guests;

import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.Home;
import java.util.HashMap;
import java.util.Map;

/**
 * Which guests may be called of whom nobody knows yet whether they return. What hangs burns a processor until the process
 * ends, so only a few are tried out at once; but each kind and home may always try one, as long as none of its own hangs:
 * the mistake of one district does not keep another's rules from being asked.
 */
final class Trials {
    private record Lodge(String kind, Home home) {
        static Lodge of(Guest guest) {
            return new Lodge(guest.kind(), guest.home());
        }
    }

    private final int most;
    private final Map<Lodge, Integer> tried = new HashMap<>();
    private final Map<Lodge, Integer> hanging = new HashMap<>();
    private int allTried;
    private int allHanging;

    /** @param most calls in the process that may hang */
    Trials(int most) {
        this.most = most;
    }

    boolean mayTry(Guest guest) {
        Lodge lodge = Lodge.of(guest);
        return allTried + allHanging < most || !tried.containsKey(lodge) && !hanging.containsKey(lodge);
    }

    /** Whether waiting changes nothing, since those that hang don't come back. */
    boolean isHopeless(Guest guest) {
        return allHanging >= most && hanging.containsKey(Lodge.of(guest));
    }

    void begins(Guest guest) {
        allTried += count(tried, guest, 1);
    }

    void ends(Guest guest) {
        allTried += count(tried, guest, -1);
    }

    void hangs(Guest guest) {
        allHanging += count(hanging, guest, 1);
    }

    /** @param calls that hang no longer, or whose guest has gone and is replaced */
    void comesBack(Guest guest, int calls) {
        allHanging += count(hanging, guest, -calls);
    }

    private static int count(Map<Lodge, Integer> counts, Guest guest, int change) {
        if (change != 0) {
            counts.merge(Lodge.of(guest), change, (before, more) -> before + more == 0 ? null : before + more);
        }
        return change;
    }
}
