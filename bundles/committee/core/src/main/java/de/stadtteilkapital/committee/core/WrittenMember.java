package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of a body as they stand in a district's file.
 *
 * @param login of the person's account; null for a member without one
 * @param from the first day; null for the day on which the file is taken, or one who was there when the body was set up
 * @param deputyOf name of the member for whom they stand in
 */
@LabelsOf({Member.class, Body.class})
public record WrittenMember(
        @Label(german = "das Gremium", english = "the body") @Longest(60)
        String body,

        @Longest(200) String name,

        @Label(german = "der Anmeldename", english = "the login name", accusative = "den Anmeldenamen")
        @Nullable
        @Longest(254)
        String login,

        boolean voting,
        boolean chair,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Longest(200) String organisation,
        @Nullable @Longest(200) String deputyOf,
        @Nullable @Longest(200) String interest,
        boolean coopted,
        @Nullable LocalDate secrecyOn) {
    public WrittenMember {
        Input in = Input.of(WrittenMember.class);
        body = in.text("body", body, 60);
        name = in.text("name", name, 200);
        in.refuse();
        login = given(login);
        organisation = given(organisation);
        deputyOf = given(deputyOf);
        interest = given(interest);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    WrittenMember since(@Nullable LocalDate day) {
        return new WrittenMember(
                body, name, login, voting, chair, day, until, organisation, deputyOf, interest, coopted, secrecyOn);
    }

    /** The same by the login name as it is known, however it was written. */
    WrittenMember knownBy(@Nullable String known) {
        boolean same = known != null && login != null && LoginName.key(login).equals(LoginName.key(known));
        return same
                ? new WrittenMember(
                        body,
                        name,
                        known,
                        voting,
                        chair,
                        from,
                        until,
                        organisation,
                        deputyOf,
                        interest,
                        coopted,
                        secrecyOn)
                : this;
    }

    /** What is changed by an act of its own is as it was. */
    WrittenMember likewise(WrittenMember before) {
        return new WrittenMember(
                body,
                name,
                login,
                voting,
                before.chair(),
                before.from(),
                before.until(),
                organisation,
                deputyOf,
                interest,
                coopted,
                secrecyOn);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "WrittenMember[" + body + "]";
    }
}
