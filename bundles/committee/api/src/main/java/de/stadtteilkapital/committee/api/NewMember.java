package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who joins a body.
 *
 * @param from the first day; null for today
 * @param account of the person; null for a member without one
 * @param voting whether they vote, else they advise
 * @param deputyOf id of the member for whom they stand in, whereby they advise; null for none
 */
@LabelsOf(Member.class)
public record NewMember(
        @Longest(200) String name,
        @Nullable LocalDate from,
        boolean voting,
        @Nullable @Longest(60) String account,
        @Nullable @Longest(200) String organisation,
        @Nullable @Longest(60) String deputyOf,
        @Nullable @Longest(200) String interest,
        boolean coopted,
        @Nullable LocalDate secrecyOn) {
    public NewMember {
        Input in = Input.of(NewMember.class);
        name = in.text("name", name);
        account = ChangedBody.named(account);
        organisation = ChangedBody.named(organisation);
        deputyOf = ChangedBody.named(deputyOf);
        interest = ChangedBody.named(interest);
        in.refuse();
    }
}
