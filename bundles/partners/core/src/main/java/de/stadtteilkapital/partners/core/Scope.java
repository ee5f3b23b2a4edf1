package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerRight;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.Within;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which requests a caller sees: an office its own, a coordinator the district's, nobody a case they are barred from. */
final class Scope {
    /** Stands in an empty list of a query; no district, office or case bears it. */
    private static final Set<String> NOBODY = Set.of("-");

    private Scope() {}

    static boolean sees(Caller me, OpinionRequest request) {
        return !me.isBarredFrom(request.application())
                && (me.actsForOffice(request.district(), request.office())
                        || PartnerRight.READ.isHeld(me, request.district()));
    }

    static boolean mayAnswer(Caller me, OpinionRequest request) {
        return !me.isBarredFrom(request.application()) && me.actsForOffice(request.district(), request.office());
    }

    static Keyset.Scope of(Caller me) {
        Within offices = Within.of("e.district", "e.office", me.offices());
        Map<String, Object> parameters = new HashMap<>(offices.parameters());
        parameters.put("districts", orNobody(PartnerRight.READ.districts(me)));
        parameters.put("bars", orNobody(me.bars()));
        return new Keyset.Scope(
                "(" + offices.condition() + " or e.district in :districts) and e.application not in :bars", parameters);
    }

    static Keyset.Scope and(Keyset.Scope scope, String condition, String name, Object value) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put(name, value);
        return new Keyset.Scope(scope.condition() + " and " + condition, parameters);
    }

    private static Set<String> orNobody(Set<String> values) {
        return values.isEmpty() ? NOBODY : values;
    }
}
