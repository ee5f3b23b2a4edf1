package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.applications.api.ApplicationState.APPROVED_WITH_CONDITIONS;
import static de.stadtteilkapital.applications.api.ApplicationState.DEFERRED;
import static de.stadtteilkapital.applications.api.ApplicationState.DRAFT;
import static de.stadtteilkapital.applications.api.ApplicationState.INCOMPLETE;
import static de.stadtteilkapital.applications.api.ApplicationState.PRE_ASSESSED;
import static de.stadtteilkapital.applications.api.ApplicationState.SCHEDULED;
import static de.stadtteilkapital.applications.api.ApplicationState.SPECIALIST_REVIEW;
import static de.stadtteilkapital.applications.api.ApplicationState.SUBMITTED;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done with an application, and in which states. */
enum ApplicationAct {
    REVISE(new Text("Entwurf ändern", "revise the draft"), EnumSet.of(DRAFT, INCOMPLETE)),
    SUBMIT(new Text("Einreichen", "submit"), EnumSet.of(DRAFT, INCOMPLETE)),
    CHECK(new Text("Formale Prüfung", "formal check"), EnumSet.of(SUBMITTED)),
    PRE_ASSESS(new Text("Vorbewertung", "pre-assessment"), EnumSet.of(SPECIALIST_REVIEW)),
    SCHEDULE(new Text("Tagesordnung", "agenda"), EnumSet.of(PRE_ASSESSED, DEFERRED)),
    DECIDE(new Text("Beschluss", "resolution"), EnumSet.of(SCHEDULED)),
    FULFIL(new Text("Erfüllung der Auflagen", "fulfilment of the conditions"), EnumSet.of(APPROVED_WITH_CONDITIONS));

    private final Text name;
    private final Set<ApplicationState> states;

    ApplicationAct(Text name, Set<ApplicationState> states) {
        this.name = name;
        this.states = states;
    }

    boolean isPossibleIn(ApplicationState state) {
        return states.contains(state);
    }

    /** @throws Refusal 409 that names the state and what would be possible in it */
    void require(ApplicationState state) {
        if (!isPossibleIn(state)) {
            throw Refusal.conflict(new Text(
                    "Der Antrag steht auf %s. „%s“ geht dann nicht; möglich ist: %s."
                            .formatted(state, name.german(), possible(state, Locale.GERMAN, "nichts hier")),
                    "The application is in state %s. “%s” is not possible then; possible is: %s."
                            .formatted(state, name.english(), possible(state, Locale.ENGLISH, "nothing here"))));
        }
    }

    private static String possible(ApplicationState state, Locale language, String nothing) {
        String steps = Stream.of(values())
                .filter(step -> step.isPossibleIn(state))
                .map(step -> step.name.in(language))
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? nothing : steps;
    }
}
