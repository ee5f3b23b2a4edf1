package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.PartnerRight;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.RowFilter;

/** Which requests a caller sees: an office its own, a coordinator the district's, nobody a case they are barred from. */
final class Visibility {
    private Visibility() {}

    static RowFilter of(Caller me) {
        return RowFilter.within("e.district", "e.office", me.offices())
                .or(RowFilter.in("e.district", PartnerRight.READ.districts(me)))
                .and(RowFilter.notIn("e.application", me.bars()));
    }
}
