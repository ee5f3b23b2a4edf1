package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a body and who holds it.
 *
 * @param id unique over all bodies
 * @param account id of the person's account, null for a member without one
 * @param voting whether they vote, else they advise
 * @param from the first day; null for one who was there when the body was set up
 * @param until the last day; null while none is known
 * @param organisation for which they sit; null for nobody but themself
 * @param deputyOf id of the member for whom they stand in; null for none
 * @param interest whose interests they bring in: the residents, the economy; null where nobody said
 * @param coopted whether the body chose them itself
 * @param secrecyOn when they signed that they keep secret what they learn (VwVfG §§ 83, 84); null where they have not, and
 *     for whoever does not keep the body
 * @param predecessor id of the member whose seat they took; null for none
 */
public record Member(
        String id,
        String name,
        @Nullable String account,

        @Label(german = "das Stimmrecht", english = "the right to vote")
        boolean voting,

        @Label(german = "der Vorsitz", english = "the chair")
        boolean chair,

        @Nullable LocalDate from,

        @Label(german = "der letzte Tag", english = "the last day", accusative = "den letzten Tag") @Nullable
        LocalDate until,

        @Label(german = "die Organisation", english = "the organisation") @Nullable
        String organisation,

        @Label(german = "das vertretene Mitglied", english = "the member deputised for") @Nullable
        String deputyOf,

        @Label(german = "die Interessengruppe", english = "the interest group") @Nullable
        String interest,

        @Label(german = "die Zuwahl durch das Gremium", english = "the co-option")
        boolean coopted,

        @Label(
                german = "der Tag der Verpflichtung zur Verschwiegenheit",
                english = "the day of the pledge to secrecy",
                accusative = "den Tag der Verpflichtung zur Verschwiegenheit")
        @Nullable
        LocalDate secrecyOn,

        @Label(german = "das vorige Mitglied", english = "the member before") @Nullable
        String predecessor) {
    public Member {
        requireNonNull(id);
        requireNonNull(name);
    }

    /** One of whom nothing else is known. */
    public Member(String id, String name, @Nullable String account, boolean voting, boolean chair) {
        this(id, name, account, voting, chair, null, null, null, null, null, false, null, null);
    }

    /** What may be known without keeping the body. */
    public Member withoutPledge() {
        return new Member(
                id,
                name,
                account,
                voting,
                chair,
                from,
                until,
                organisation,
                deputyOf,
                interest,
                coopted,
                null,
                predecessor);
    }

    /** Whether they belong to the body on the day. */
    public boolean sitsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
