package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkAct;
import de.stadtteilkapital.programme.api.MarkEnd;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a mark can still be otherwise: one that has stood on letters stays known, with the days on which it did. */
final class MarkChange {
    static final String RULE = "programme.mark";
    static final String SOURCE = "VO (EU) 2021/1060 Art. 47, 50, 82";
    private static final Text ENDED =
            new Text("Dieses Zeichen ist beendet; es bleibt, wie es war.", "This mark has ended; it stays as it was.");
    private static final Text STOOD = new Text(
            "Dieses Zeichen steht schon auf Schreiben; es bleibt. Möglich ist, es zu beenden.",
            "This mark stands on letters already; it stays. It can be ended.");
    private static final Text OVER =
            new Text("Ein Zeichen endet frühestens heute.", "A mark ends today at the earliest.");
    private static final Text BEFORE =
            new Text("Ein Zeichen endet nicht vor seinem ersten Tag.", "A mark does not end before its first day.");

    private static final Text CALLED = new Text(
            "So heißt schon ein anderes Zeichen an diesen Tagen.", "Another mark is called so on these days already.");

    private final Mark mark;
    private final LocalDate today;

    MarkChange(Mark mark, LocalDate today) {
        this.mark = requireNonNull(mark);
        this.today = requireNonNull(today);
    }

    Possibility of(MarkAct act) {
        return switch (act) {
            case CHANGE, END -> mark.state() == Mark.State.ENDED ? Possibility.never(ENDED) : Possibility.now();
            case REMOVE -> mark.from().isBefore(today) ? Possibility.never(STOOD) : Possibility.now();
        };
    }

    /** @throws Refusal 422 for a day that is over, or comes before the first one */
    void requireDay(MarkEnd asked) {
        if (asked.to() != null && asked.to().isBefore(today)) {
            throw Refusal.rule("/to", OVER, RULE, SOURCE);
        }
        if (asked.to() != null && asked.to().isBefore(mark.from())) {
            throw Refusal.rule("/to", BEFORE, RULE, SOURCE);
        }
    }

    /**
     * Two at a time are not called alike, for in the district's file the name tells them apart.
     *
     * @param id of the one that is asked about; empty for a new one
     * @throws Refusal 422 where another is called so on one of the days
     */
    static void requireOnly(List<Mark> all, String id, String name, LocalDate from, @Nullable LocalDate to) {
        boolean called = all.stream()
                .filter(other -> !other.id().equals(id) && other.name().equals(name))
                .anyMatch(other -> (other.to() == null || !other.to().isBefore(from))
                        && (to == null || !other.from().isAfter(to)));
        if (called) {
            throw Refusal.rule("/name", CALLED, RULE, SOURCE);
        }
    }
}
