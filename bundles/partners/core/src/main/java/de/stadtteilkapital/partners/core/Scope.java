package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.Keyset;
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
                && (me.offices().contains(request.office()) || me.hasIn(request.district(), Role.COORDINATOR));
    }

    static boolean mayAnswer(Caller me, OpinionRequest request) {
        return !me.isBarredFrom(request.application()) && me.offices().contains(request.office());
    }

    static Keyset.Scope of(Caller me) {
        return new Keyset.Scope(
                "(e.office in :offices or e.district in :districts) and e.application not in :bars",
                Map.of(
                        "offices", orNobody(me.offices()),
                        "districts", orNobody(me.districts(Role.COORDINATOR)),
                        "bars", orNobody(me.bars())));
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
