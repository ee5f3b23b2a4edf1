package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.Succession;
import de.stadtteilkapital.platform.api.Ids;
import java.time.LocalDate;

/** Seats of a body from what is entered of their members. */
final class Seats {
    private Seats() {}

    /** Whoever joins. */
    static Member joining(NewMember asked, LocalDate from) {
        return new Member(
                Ids.next(),
                asked.name(),
                asked.account(),
                asked.voting(),
                false,
                from,
                null,
                asked.organisation(),
                asked.deputyOf(),
                asked.interest(),
                asked.coopted(),
                asked.secrecyOn(),
                null);
    }

    /** The same seat as it is described now. */
    static Member described(Member member, ChangedMember asked) {
        return new Member(
                member.id(),
                asked.name(),
                asked.account(),
                member.voting(),
                member.chair(),
                member.from(),
                member.until(),
                asked.organisation(),
                asked.deputyOf(),
                asked.interest(),
                asked.coopted(),
                asked.secrecyOn(),
                member.predecessor());
    }

    /** Whoever takes the place of another. */
    static Member successor(Member before, Succession asked, LocalDate from) {
        return new Member(
                Ids.next(),
                asked.name(),
                asked.account(),
                before.voting(),
                false,
                from,
                null,
                before.organisation(),
                before.deputyOf(),
                before.interest(),
                asked.coopted(),
                asked.secrecyOn(),
                before.id());
    }
}
