package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.platform.api.acts.Possibility.later;
import static de.stadtteilkapital.platform.api.acts.Possibility.never;
import static de.stadtteilkapital.platform.api.acts.Possibility.now;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.AgendaItemAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;

/** What an agenda item and its session must have come to for each act. */
final class AgendaItemActs {
    private AgendaItemActs() {}

    static Possibility of(AgendaItemAct act, AgendaItemFacts facts) {
        Possibility ready = ready(act, facts);
        return act == AgendaItemAct.VOTE && ready.isNow() ? quorate(facts) : ready;
    }

    /** Whether item and session have come so far, whoever is there. */
    static Possibility ready(AgendaItemAct act, AgendaItemFacts facts) {
        if (act == AgendaItemAct.EXCLUDE_MEMBER && facts.session().isMinuted()) {
            return never(SessionActs.over(facts.session().session()));
        }
        if (facts.item().state() != AgendaItem.State.OPEN) {
            return never(closed(facts.item().state()));
        }
        return act == AgendaItemAct.VOTE ? SessionActs.held(facts.session()) : now();
    }

    private static Text closed(AgendaItem.State state) {
        return Words.fill(
                state == AgendaItem.State.POSTPONED
                        ? new Text(
                                "Dieser Punkt ist %s; möglich ist er auf einer neuen Tagesordnung.",
                                "This item is %s; it may come on another agenda.")
                        : new Text(
                                "Dieser Punkt ist %s; möglich ist die Niederschrift, und was zurückgestellt wurde, auf"
                                        + " einer neuen Tagesordnung.",
                                "This item is %s; possible are the minutes, and for what was deferred another agenda."),
                state.label());
    }

    private static Possibility quorate(AgendaItemFacts facts) {
        return facts.quorum().get().holds()
                ? now()
                : later(Words.fill(
                        new Text(
                                "%s Möglich sind eine neue Feststellung der Anwesenheit oder die Niederschrift, die den"
                                        + " Punkt vertagt.",
                                "%s Possible are another record of attendance, or the minutes, which put the item off."),
                        facts.quorum().get().explanation()));
    }
}
