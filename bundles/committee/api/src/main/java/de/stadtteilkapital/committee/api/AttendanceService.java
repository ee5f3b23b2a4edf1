package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Who is present in a session, which makes its quorum. */
@ProviderType
public interface AttendanceService {
    /** Who is present; empty until it is recorded. */
    Attendance attendance(Caller me, String session);

    /**
     * Records who is present, from the session's day until the minutes are made: the chair, whoever presides, a coordinator,
     * or the member whom the chair named; nobody of them who is barred from an item of the session.
     *
     * @param present ids of members of the body
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for others; 422 before the day or for somebody who is no member; 409 where the
     *     session is not invited or is minuted
     */
    Attendance attend(Caller me, String session, List<String> present);

    /**
     * The same with who presides, until somebody else is recorded.
     *
     * @param presiding id of a member who is present and votes, or of the chair; null for the chair, and where that is absent
     *     whoever the body's rules name
     * @throws de.stadtteilkapital.platform.api.Refusal as without; 422 for somebody who can't preside
     */
    Attendance attend(Caller me, String session, List<String> present, @Nullable String presiding);

    /**
     * Names who records attendance where the chair is barred from an item of the session and no coordinator is free to do
     * it (the chair).
     *
     * @param member id of a voting member who is barred from none
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the chair or a coordinator is barred from none, or
     *     the session is minuted; 422 for another member
     */
    Attendance entrustAttendance(Caller me, String session, String member);
}
