package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who sits in a body from when to when. All of it is for whoever keeps the bodies of the district; to others there is
 * nobody in it (404). Each change is an event.
 *
 * <p>What counts in a session is decided by its day: who has left before does not count any more, and who joins after the
 * invitation makes it lack one. So nothing is changed from a day on which, or after which, a session was opened already
 * (422). That somebody leaves takes them no role: that is the directory's.
 */
@ProviderType
public interface MemberAdmin {
    /** All who have sat in the body or will: as they do today, else as they will first, else as they did last. */
    Page<Member> members(Caller me, String district, String body);

    Member member(Caller me, String district, String body, String id);

    List<Possible> possible(Caller me, String district, String body, String id);

    /**
     * Lets somebody join.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for an account that takes no part in the district or sits in the
     *     body already, for a deputy who would vote, or of nobody
     */
    Member join(Caller me, String district, String body, NewMember member);

    /** @throws de.stadtteilkapital.platform.api.Refusal like {@link #join}; 409 for whoever has left */
    Member change(Caller me, String district, String body, String id, ChangedMember asked);

    /**
     * Lets somebody leave with the end of a day.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 for whoever has left or has a successor; 422 for a day before
     *     their first
     */
    Member resign(Caller me, String district, String body, String id, Resignation resignation);

    /**
     * Lets somebody take the seat of another, who leaves.
     *
     * @return the successor
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where there is one already; 422 like {@link #join} and
     *     {@link #resign}, and for a first day that is not after the other's last
     */
    Member succeed(Caller me, String district, String body, String id, Succession succession);

    /** @throws de.stadtteilkapital.platform.api.Refusal 409 for whoever has left or presides; 422 for a day outside theirs */
    Member giveChair(Caller me, String district, String body, String id, GivenChair given);

    /**
     * Takes back that somebody leaves, later or with today.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where nothing of it is to come, and where there is a successor
     */
    Member takeBack(Caller me, String district, String body, String id);

    /**
     * Takes back that somebody joins at all, also as a successor: they do later, or the body has not met since their first day.
     *
     * @return as they were
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it has, or they were there when it was set up; where somebody
     *     stands in for or succeeds them, where they preside, are to, or deputise for the chair, or are excluded from a matter
     */
    Member remove(Caller me, String district, String body, String id);
}
