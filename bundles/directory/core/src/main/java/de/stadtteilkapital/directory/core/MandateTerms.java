package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAct;
import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** What of a mandate or an absence can still be otherwise on the day on which it is asked. */
record MandateTerms(LocalDate today) {
    private static final String SOURCE = "VwVfG § 43 (Bestandskraft)";

    MandateTerms {
        requireNonNull(today);
    }

    /** @param carriesRoles asked only where that decides */
    Possibility of(MandateAct act, GivenMandate mandate, BooleanSupplier carriesRoles) {
        if (mandate.isOver(today)) {
            return Possibility.never(new Text(
                    "Dieses Mandat ist abgelaufen; es bleibt, wie es war.",
                    "This mandate is over; it stays as it was."));
        }
        return act != MandateAct.END && carriesRoles.getAsBoolean()
                ? Possibility.never(
                        new Text(
                                "Auf diesem Mandat beruht eine Rolle, darum bleibt es, wie es ist; möglich ist, es zu beenden und ein"
                                        + " neues zu geben.",
                                "A role rests on this mandate, so it stays as it is; it is possible to end it and give another."))
                : Possibility.now();
    }

    Possibility of(AbsenceAct act, Absence absence) {
        boolean begun = !absence.from().isAfter(today);
        if (act == AbsenceAct.WITHDRAW) {
            return begun
                    ? Possibility.never(new Text(
                            "Diese Abwesenheit hat begonnen; möglich ist, die Rückkehr einzutragen.",
                            "This absence has begun; it is possible to enter the return."))
                    : Possibility.now();
        }
        return begun && !absence.to().isBefore(today)
                ? Possibility.now()
                : Possibility.never(
                        new Text("Diese Abwesenheit ist nicht im Gange.", "This absence is not under way."));
    }

    void check(GivenMandate mandate, MandateEnd asked) {
        LocalDate earliest = mandate.from().isAfter(today) ? mandate.from() : today;
        check(
                "mandate.end",
                !asked.to().isBefore(earliest)
                        && (mandate.to() == null || !asked.to().isAfter(mandate.to())),
                new Text(
                        "Ein Mandat endet frühestens heute und nicht nach seiner Zeit: was bis dahin geschah, bleibt.",
                        "A mandate ends today at the earliest, and not after its term: what happened until then stays."));
    }

    void check(Absence absence, AbsenceEnd asked) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate earliest = absence.from().isAfter(yesterday) ? absence.from() : yesterday;
        check(
                "absence.end",
                !asked.to().isBefore(earliest) && !asked.to().isAfter(absence.to()),
                new Text(
                        "Die Abwesenheit endet frühestens gestern und nicht später als eingetragen; eine längere wird neu"
                                + " eingetragen.",
                        "The absence ends yesterday at the earliest, and not later than entered; a longer one is entered"
                                + " anew."));
    }

    private static void check(String rule, boolean holds, Text wrong) {
        if (!holds) {
            throw Refusal.rule("/to", wrong, rule, SOURCE);
        }
    }
}
