package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerRight;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Within;
import java.util.HashMap;
import java.util.Map;

/** Which requests a caller sees: an office its own, a coordinator the district's, nobody a case they are barred from. */
final class Visibility {
    private Visibility() {}

    static boolean sees(Caller me, OpinionRequest request) {
        return !me.isBarredFrom(request.application())
                && (me.actsForOffice(request.district(), request.office())
                        || PartnerRight.READ.isHeld(me, request.district()));
    }

    static boolean mayAnswer(Caller me, OpinionRequest request) {
        return !me.isBarredFrom(request.application()) && me.actsForOffice(request.district(), request.office());
    }

    static RowFilter of(Caller me) {
        Within offices = Within.of("e.district", "e.office", me.offices());
        Map<String, Object> parameters = new HashMap<>(offices.parameters());
        parameters.put("districts", NonEmpty.of(PartnerRight.READ.districts(me)));
        parameters.put("bars", NonEmpty.of(me.bars()));
        return new RowFilter(
                "(" + offices.condition() + " or e.district in :districts) and e.application not in :bars", parameters);
    }
}
