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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    private static final Text PAST =
            new Text("Ein Bedarf besteht frühestens von heute an.", "A need holds from today on at the earliest.");
    private static final Text BEFORE =
            new Text("Ein Bedarf endet nicht vor seinem ersten Tag.", "A need does not end before its first day.");
    private static final Text CALLED = new Text(
            "Einen Bedarf „%s“ gibt es an einem dieser Tage schon.",
            "There is a need “%s” on one of these days already.");

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

    /**
     * The first day of a new one.
     *
     * @param asked null for today
     * @throws Refusal 422 for a day before today
     */
    static LocalDate first(@Nullable LocalDate asked, LocalDate today) {
        if (asked != null && asked.isBefore(today)) {
            throw Refusal.rule("/from", PAST, RULE, SOURCE);
        }
        return asked == null ? today : asked;
    }

    /**
     * What is wrong with a title on days of which it has another need already: people, and a file, tell needs apart by it.
     *
     * @param all of the district
     * @param id of the one that is asked about; empty for a new one
     */
    static Optional<Text> twice(List<Need> all, String id, String title, LocalDate from, @Nullable LocalDate to) {
        return all.stream()
                        .filter(other -> !other.id().equals(id) && other.title().equals(title))
                        .anyMatch(other -> (other.to() == null || !other.to().isBefore(from))
                                && (to == null || !other.from().isAfter(to)))
                ? Optional.of(CALLED.with(title))
                : Optional.empty();
    }

    /**
     * @param all of the district
     * @throws Refusal 422 for a day that is over or before its first one, or up to which another is called so
     */
    void requireDay(NeedEnd asked, List<Need> all) {
        if (asked.to() != null && asked.to().isBefore(today)) {
            throw Refusal.rule("/to", OVER, RULE, SOURCE);
        }
        if (asked.to() != null && asked.to().isBefore(need.from())) {
            throw Refusal.rule("/to", BEFORE, RULE, SOURCE);
        }
        twice(all, need.id(), need.title(), need.from(), asked.to()).ifPresent(text -> {
            throw Refusal.rule("/to", text, RULE, SOURCE);
        });
    }
}
