package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes another's seat: with their right to vote, their organisation and whose interests they bring in, not with
 * the chair.
 *
 * @param until the last day of whoever leaves; null where it is known already
 * @param from the first day of the successor; null for the day after
 * @param name of the successor
 * @param account of the successor; null where they have none
 * @param coopted whether the body chose the successor itself
 */
@LabelsOf(Member.class)
public record Succession(
        @Nullable LocalDate until,
        @Nullable LocalDate from,

        @Label(
                german = "der Name der Nachfolge",
                english = "the name of the successor",
                accusative = "den Namen der Nachfolge")
        @Longest(200)
        String name,

        @Label(german = "das Konto der Nachfolge", english = "the account of the successor") @Nullable @Longest(60)
        String account,

        boolean coopted,
        @Nullable LocalDate secrecyOn) {
    public Succession {
        Input in = Input.of(Succession.class);
        name = in.text("name", name);
        account = ChangedBody.named(account);
        in.refuse();
    }
}
