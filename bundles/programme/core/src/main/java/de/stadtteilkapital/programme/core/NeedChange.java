package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedAct;
import de.stadtteilkapital.programme.api.NeedEnd;
import java.time.LocalDate;

/** What of a need can still be otherwise: an application that names it goes on naming the same. */
final class NeedChange {
    private static final String RULE = "programme.need";
    private static final String SOURCE = "VwVfG § 48, § 49 (Vertrauensschutz)";
    private static final Text ENDED =
            new Text("Dieser Bedarf ist beendet; er bleibt, wie er war.", "This need has ended; it stays as it was.");
    private static final Text IN_USE = new Text(
            "Anträge nennen diesen Bedarf; er bleibt. Möglich ist, ihn zu beenden.",
            "Applications name this need; it stays. It can be ended.");
    private static final Text NAMED = new Text(
            "Anträge nennen diesen Bedarf als „%s“; so heißt er weiter.",
            "Applications name this need as “%s”; it goes on being called so.");
    private static final Text OVER =
            new Text("Ein Bedarf endet frühestens heute.", "A need ends today at the earliest.");

    private final Need need;
    private final boolean used;
    private final LocalDate today;

    /** @param used whether an application names it */
    NeedChange(Need need, boolean used, LocalDate today) {
        this.need = requireNonNull(need);
        this.used = used;
        this.today = requireNonNull(today);
    }

    Possibility of(NeedAct act) {
        return switch (act) {
            case CHANGE, END -> need.state() == Need.State.ENDED ? Possibility.never(ENDED) : Possibility.now();
            case REMOVE -> used ? Possibility.never(IN_USE) : Possibility.now();
        };
    }

    /** @throws Refusal 422 where it would be called otherwise and an application names it */
    void requireTitle(ChangedNeed asked) {
        if (used && !asked.title().equals(need.title())) {
            throw Refusal.rule("/title", NAMED.with(need.title()), RULE, SOURCE);
        }
    }

    /** @throws Refusal 422 for a day that is over */
    void requireDay(NeedEnd asked) {
        if (asked.to() != null && asked.to().isBefore(today)) {
            throw Refusal.rule("/to", OVER, RULE, SOURCE);
        }
    }
}
