package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a member.
 *
 * @param voting whether they vote, else they advise
 * @param votingFrom since when that holds, where it is another than before; null for today
 * @param deputyOf id of the member for whom they stand in, whereby they advise; null for none
 */
@LabelsOf(Member.class)
public record ChangedMember(
        @Longest(200) String name,
        boolean voting,

        @Label(
                german = "der erste Tag des Stimmrechts",
                english = "the first day of the right to vote",
                accusative = "den ersten Tag des Stimmrechts")
        @Nullable
        LocalDate votingFrom,

        @Nullable @Longest(60) String account,
        @Nullable @Longest(200) String organisation,
        @Nullable @Longest(60) String deputyOf,
        @Nullable @Longest(200) String interest,
        boolean coopted,
        @Nullable LocalDate secrecyOn) {
    public ChangedMember {
        Input in = Input.of(ChangedMember.class);
        name = in.text("name", name);
        account = ChangedBody.named(account);
        organisation = ChangedBody.named(organisation);
        deputyOf = ChangedBody.named(deputyOf);
        interest = ChangedBody.named(interest);
        in.refuse();
    }

    public static ChangedMember of(Member member) {
        return new ChangedMember(
                member.name(),
                member.voting(),
                null,
                member.account(),
                member.organisation(),
                member.deputyOf(),
                member.interest(),
                member.coopted(),
                member.secrecyOn());
    }
}
