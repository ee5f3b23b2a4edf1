package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.applications.api.DecisionLetter;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.KeptWords;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.ProcedureNorms;
import de.stadtteilkapital.programme.api.Remedies;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the letter on a decision says beside it, kept with it: the district's words, the norms, to whom and by whom. */
final class KeptDecision {
    static final String SPONSOR = "applications.decision.sponsor";
    static final String ADDRESS = "applications.decision.address";
    static final String LAW = "applications.decision.law";
    static final String ACTOR = "applications.decision.actor";
    static final String FUNCTION = "applications.decision.function";
    static final String CONTACT = "applications.decision.contact";

    private static final String NORMS = "VwVfG §§ 35, 37, 39";

    private final OtherRooms rooms;
    private final KeptWords kept;

    KeptDecision(OtherRooms rooms, Store store) {
        this.rooms = requireNonNull(rooms);
        kept = new KeptWords(store, "applications_wording");
    }

    Map<String, String> of(String decision) {
        return kept.of(decision);
    }

    /** In the unit of work that decides. */
    void keep(Caller me, String id, Application application, Decision decision, Sponsor sponsor) {
        Map<String, String> words = on(application.district(), decision.letter(), decision.decidedOn());
        words.put(SPONSOR, sponsor.name());
        words.put(ADDRESS, sponsor.address());
        boolean office = ApplicationRight.JUDGE.isHeld(me, application.district());
        words.put(ACTOR, me.name());
        words.put(
                FUNCTION,
                office || decision.body() == null ? Role.COORDINATOR.label().german() : decision.body());
        words.put(CONTACT, office ? me.name() : "");
        kept.keep(id, words);
    }

    /** What one says that is sent on this day; the map is the caller's. */
    Map<String, String> on(String district, DecisionLetter letter, LocalDate day) {
        Map<String, String> words = new HashMap<>();
        rooms.texts()
                .call(programme ->
                        programme.words(district, DecisionText.of(letter).both(), day))
                .forEach((key, text) -> words.put(key, text.german()));
        words.put(LAW, letter.burdens() ? law(district) : "");
        return words;
    }

    private String law(String id) {
        District district = rooms.programme().call(p -> p.district(id));
        return Remedies.actsByLaw(district) ? ProcedureNorms.of(district).cite(NORMS) : "";
    }
}
