package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ProgrammeRight;

/** Whose it is to keep or to follow the programme of a district; to others there is nothing of it. */
final class Keeping {
    private Keeping() {}

    static boolean isHeld(Caller me, String district) {
        return ProgrammeRight.KEEP.isHeld(me, district);
    }

    static void require(Caller me, String district) {
        if (!isHeld(me, district)) {
            throw Refusal.notFound();
        }
    }

    static void requireFollowed(Caller me, String district) {
        if (!ProgrammeRight.FOLLOW.isHeld(me, district)) {
            throw Refusal.notFound();
        }
    }
}
