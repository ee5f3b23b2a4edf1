package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of parked money, or of a part of it.
 *
 * @param fundCall the call it was assigned to; null for what was sent back
 * @param reason why it was sent back; null for what was assigned
 */
@LabelsOf(NewCallRest.class)
public record ParkedMove(
        String id,

        @Label(german = "die Art der Klärung", english = "the kind of clarification")
        Kind kind,

        Money amount,

        @Label(german = "der Mittelabruf", english = "the call for funds", accusative = "den Mittelabruf") @Nullable
        String fundCall,

        @Nullable String reason,

        @Label(german = "der Tag der Klärung", english = "the day of the clarification")
        LocalDate movedOn,

        @Label(german = "die Person der Klärung", english = "the person who clarified")
        String movedBy) {
    /** Where it went. */
    public enum Kind implements Labelled {
        ASSIGNED("einem Abruf zugeordnet", "assigned to a call"),
        SENT_BACK("zurücküberwiesen", "sent back");

        private final Text label;

        Kind(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
