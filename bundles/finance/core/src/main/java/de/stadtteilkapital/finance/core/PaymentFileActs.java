package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.PaymentFileAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;

/** What can be done with a file for the bank: by whom, and in which state of it. */
final class PaymentFileActs {
    private PaymentFileActs() {}

    /** @param whole whether the caller sees all of its payments; with a part nobody can do anything */
    static boolean may(Caller me, PaymentFileAct act, PaymentFile file, boolean whole) {
        return whole && act.right().isHeld(me, file.district());
    }

    static Possibility of(PaymentFileAct act, PaymentFile file, LocalDate today) {
        return switch (act) {
            case EXECUTE -> execution(file, today);
        };
    }

    private static Possibility execution(PaymentFile file, LocalDate today) {
        if (file.state() == PaymentFile.State.EXECUTED) {
            return Possibility.never(Words.fill(
                    new Text(
                            "Die Datei ist %s, und das nur einmal; möglich ist eine neue mit anderen Zahlungen.",
                            "The file is %s, which is done only once; possible is a new one with other payments."),
                    file.state().label()));
        }
        return today.isBefore(file.executionDate())
                ? Possibility.later(Words.fill(
                        new Text(
                                "Die Bank führt die Datei am %s aus; vorher lässt sich das nicht bestätigen.",
                                "The bank executes the file on %s; it can't be confirmed before."),
                        file.executionDate()))
                : Possibility.now();
    }
}
