package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.LostMotion;
import de.stadtteilkapital.committee.api.OwnRules;

/**
 * What follows in a body where a motion to approve is not carried.
 *
 * @param source the paragraph, or the body's own rules of procedure
 */
public record LostSetting(LostMotion follows, String source) {
    public static final String ID = "committee.lostMotion";

    public LostSetting {
        requireNonNull(follows);
        requireNonNull(source);
    }

    /** As the body has it, else as the district, which is the law where it wants nothing else. */
    public static LostSetting of(OwnRules own, String byLaw, LostSetting district) {
        return own.lostMotion() == null
                ? district
                : new LostSetting(own.lostMotion(), own.lostMotionSource() == null ? byLaw : own.lostMotionSource());
    }
}
