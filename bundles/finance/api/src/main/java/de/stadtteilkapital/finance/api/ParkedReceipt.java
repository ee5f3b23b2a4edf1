package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Money that came with a call's and beyond it: on the bank account, but nobody's until a person has assigned it to a call
 * or sent it back.
 *
 * @param fundCall the call it came with
 * @param left what is still to be clarified; zero once all of it is
 */
@LabelsOf(Receipt.class)
public record ParkedReceipt(
        String id,
        String district,
        String round,

        @Label(german = "der Mittelabruf", english = "the call for funds", accusative = "den Mittelabruf")
        String fundCall,

        Money amount,

        @Label(german = "der noch ungeklärte Betrag", english = "the amount still to be clarified")
        Money left,

        LocalDate valueDate,
        String bankReference,

        @Label(german = "die Klärungen", english = "the clarifications")
        List<ParkedMove> moves) {
    public ParkedReceipt {
        moves = List.copyOf(moves);
    }
}
