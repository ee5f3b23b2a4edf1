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
    private static final String LAW = "VwVfG § 91";

    public LostSetting {
        requireNonNull(follows);
        requireNonNull(source);
    }

    /** As the body has it, else as the law. */
    public static LostSetting of(OwnRules own, String byLaw) {
        return own.lostMotion() == null
                ? new LostSetting(LostMotion.REJECTS, LAW)
                : new LostSetting(own.lostMotion(), own.lostMotionSource() == null ? byLaw : own.lostMotionSource());
    }
}
