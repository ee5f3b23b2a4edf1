package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
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

    /**
     * For what auditors read too, who are told why they don't change it.
     *
     * @param whose 403 for whoever follows it without keeping it
     */
    static void require(Caller me, String district, Text whose) {
        requireFollowed(me, district);
        if (!isHeld(me, district)) {
            throw Refusal.forbidden(whose);
        }
    }

    static void requireFollowed(Caller me, String district) {
        if (!ProgrammeRight.FOLLOW.isHeld(me, district)) {
            throw Refusal.notFound();
        }
    }
}
