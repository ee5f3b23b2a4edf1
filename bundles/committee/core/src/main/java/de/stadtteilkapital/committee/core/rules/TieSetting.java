package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.TieRule;

/**
 * What a tie means in a body.
 *
 * @param source the paragraph, or the body's own rules of procedure
 */
public record TieSetting(TieRule tie, String source) {
    public static final String ID = "committee.tie";
    private static final String LAW = "VwVfG § 91";

    public TieSetting {
        requireNonNull(tie);
        requireNonNull(source);
    }

    /** As the body has it, else as the law. */
    public static TieSetting of(OwnRules own, String byLaw) {
        return own.tie() == null
                ? new TieSetting(TieRule.CHAIR_DECIDES, LAW)
                : new TieSetting(own.tie(), own.tieSource() == null ? byLaw : own.tieSource());
    }
}
