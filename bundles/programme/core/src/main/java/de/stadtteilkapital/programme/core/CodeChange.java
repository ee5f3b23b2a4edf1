package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Folded;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.programme.api.CodeAct;
import de.stadtteilkapital.programme.api.CodeListAdmin;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a code list can be otherwise in a district: what anything has stays, and something to choose from is left. */
final class CodeChange {
    private static final String RULE = "programme.codeList";
    private static final String SOURCE = "VwVfG § 48, § 49 (Vertrauensschutz)";
    private static final Text FIXED = new Text(
            "Diese Liste ist fest: %s Umbenennen und anders ordnen können Sie sie.",
            "This list is fixed: %s You can rename its codes and put them in another order.");
    private static final Text FULL = new Text(
            "Mehr als %s eigene Schlüssel hat eine Liste nicht.", "A list has no more than %s codes of its own.");
    private static final Text GIVEN = new Text(
            "Diesen Schlüssel hat nicht Ihr Stadtteil ergänzt; möglich ist, ihn zu beenden.",
            "This code was not added by your district; it can be ended.");
    private static final Text IN_USE = new Text(
            "Vorgänge haben diesen Schlüssel; er bleibt. Möglich ist, ihn zu beenden.",
            "Cases have this code; it stays. It can be ended.");
    private static final Text AWAY = new Text(
            "Ein Raum, dessen Vorgänge diesen Schlüssel haben können, ist gerade nicht da.",
            "A room whose cases may have this code is away right now.");
    private static final Text THERE = new Text("„%s“ hat die Liste schon.", "The list has “%s” already.");
    private static final Text CALLED = new Text(
            "Einen Schlüssel „%s“ hat die Liste schon; neben ihm wäre dieser nicht zu unterscheiden.",
            "The list has a code “%s” already; nobody could tell this one from it.");
    private static final Text FROM_TODAY = new Text(
            "Ein neuer Schlüssel wird frühestens ab heute angeboten.",
            "A new code is offered from today at the earliest.");
    private static final Text OVER = new Text(
            "Der letzte Tag ist frühestens gestern, damit der Schlüssel ab heute nicht mehr angeboten wird.",
            "The last day is yesterday at the earliest, so that the code is not offered from today on.");
    private static final Text NOT_YET =
            new Text("Der letzte Tag liegt nicht vor dem ersten.", "The last day does not lie before the first.");
    private static final Text LAST = new Text(
            "Dann bliebe in dieser Liste nichts, das angeboten wird.", "Then nothing in this list would be offered.");
    private static final Text NO_PLACE =
            new Text("Die Liste hat die Stellen 1 bis %s.", "The list has the places 1 to %s.");
    private static final Text NAMELESS =
            new Text("Ein eigener Schlüssel braucht eine Bezeichnung.", "A code of your own needs a name.");

    private final DistrictCodeList list;
    private final @Nullable Set<String> used;
    private final LocalDate today;

    /** @param used those of the district's own codes that anything has; null while nobody knows */
    CodeChange(DistrictCodeList list, @Nullable Set<String> used, LocalDate today) {
        this.list = requireNonNull(list);
        this.used = used == null ? null : Set.copyOf(used);
        this.today = requireNonNull(today);
    }

    Possibility adding() {
        long own = list.codes().stream()
                .filter(code -> code.origin() == DistrictCode.Origin.DISTRICT)
                .count();
        return own < CodeListAdmin.MOST ? open() : Possibility.never(FULL.with(CodeListAdmin.MOST));
    }

    private Possibility open() {
        Text why = list.fixed();
        return why == null
                ? Possibility.now()
                : Possibility.never(new Text(
                        FIXED.german().formatted(why.german()), FIXED.english().formatted(why.english())));
    }

    Possibility of(CodeAct act, DistrictCode code) {
        return switch (act) {
            case ADD -> adding();
            case RENAME, MOVE -> Possibility.now();
            case END -> open();
            case REMOVE -> removing(code);
        };
    }

    private Possibility removing(DistrictCode code) {
        if (code.origin() != DistrictCode.Origin.DISTRICT) {
            return Possibility.never(GIVEN);
        }
        if (used == null) {
            return Possibility.later(AWAY);
        }
        return used.contains(code.code()) ? Possibility.never(IN_USE) : Possibility.now();
    }

    void requireNew(String code, @Nullable LocalDate from) {
        if (list.find(code).isPresent()) {
            throw refused("/code", THERE.with(code));
        }
        if (from != null && from.isBefore(today)) {
            throw refused("/from", FROM_TODAY);
        }
    }

    /**
     * The key of a code for which nobody has chosen one.
     *
     * @throws Refusal 422 where another that is offered, or will be, is called the same
     */
    String key(String german) {
        if (list.codes().stream()
                .filter(code -> code.state() != DistrictCode.State.ENDED)
                .anyMatch(code -> Folded.of(code.text().german()).equals(Folded.of(german)))) {
            throw refused("/german", CALLED.with(german));
        }
        return CodeKey.of(german, taken -> list.find(taken).isPresent());
    }

    /** Another's code without a name is called as it is elsewhere. */
    void requireName(DistrictCode code, @Nullable String german) {
        if (code.origin() == DistrictCode.Origin.DISTRICT && german == null) {
            throw refused("/german", NAMELESS);
        }
    }

    void requirePlace(int place) {
        if (place > list.codes().size()) {
            throw refused("/place", NO_PLACE.with(list.codes().size()));
        }
    }

    void requireEnd(DistrictCode code, @Nullable LocalDate to) {
        if (to == null) {
            return;
        }
        if (to.isBefore(today.minusDays(1))) {
            throw refused("/to", OVER);
        }
        if (code.from() != null && to.isBefore(code.from()) && code.from().isAfter(today)) {
            throw refused("/to", NOT_YET);
        }
        requireOthers(code, "/to");
    }

    /** That something else is offered without an end. */
    void requireOthers(DistrictCode code, String pointer) {
        if (list.codes().stream()
                .noneMatch(other -> !other.code().equals(code.code())
                        && other.state() == DistrictCode.State.OFFERED
                        && other.to() == null)) {
            throw refused(pointer, LAST);
        }
    }

    private static Refusal refused(String pointer, Text why) {
        return Refusal.rule(pointer, why, RULE, SOURCE);
    }
}
