package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A role to be given.
 *
 * @param place the role and where it holds, always in a district; its holder acts for the sponsors in it as long as it
 *     holds, at most 20, each registered in that district
 * @param legalBasis the resolution, law or contract it rests on: {@code Ratsbeschluss 3372/03}
 * @param from first day on which it grants anything
 * @param to last day, null for an open end
 * @param mandate of the account, on which it rests: it holds only while that does; null for none
 */
@LabelsOf(RoleAssignment.class)
public record NewRoleAssignment(
        @Label(german = "der Wirkungskreis", english = "the reach")
        Assignment place,

        String legalBasis,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String mandate) {
    private static final int MOST_SPONSORS = 20;

    public NewRoleAssignment {
        requireNonNull(place);
        Input in = Input.of(NewRoleAssignment.class);
        checkPlace(in, place.role(), place.district(), place.office(), place.body(), place.sponsors());
        legalBasis = in.text("legalBasis", legalBasis, 200);
        checkDays(in, from, to);
        mandate = in.optionalText("mandate", mandate, 36);
        in.refuse();
    }

    /** One that rests on no mandate. */
    public NewRoleAssignment(Assignment place, String legalBasis, LocalDate from, @Nullable LocalDate to) {
        this(place, legalBasis, from, to, null);
    }

    /** The same, resting on a mandate of whoever gets it. */
    public NewRoleAssignment on(@Nullable String restsOn) {
        return new NewRoleAssignment(place, legalBasis, from, to, restsOn);
    }

    /**
     * As somebody entered it; what is missing or wrong is told all at once.
     *
     * @param role its name on the wire: {@code financeOfficer}
     */
    public static NewRoleAssignment entered(
            String role,
            String district,
            @Nullable String office,
            @Nullable String body,
            @Nullable List<String> sponsors,
            String legalBasis,
            LocalDate from,
            @Nullable LocalDate to) {
        Input in = Input.of(NewRoleAssignment.class);
        Role known = role(in, role);
        String where = Input.optionalText(office);
        String sitting = Input.optionalText(body);
        List<String> whom = in.list("sponsors", sponsors);
        checkPlace(in, known, district, where, sitting, whom);
        in.text("legalBasis", legalBasis, 200);
        checkDays(in, from, to);
        in.refuse();
        return new NewRoleAssignment(
                new Assignment(requireNonNull(known), Input.optionalText(district), where, sitting, whom),
                legalBasis,
                from,
                to);
    }

    private static @Nullable Role role(Input in, String role) {
        String code = in.text("role", role);
        Role known = code == null ? null : Role.of(code).orElse(null);
        if (known == null && code != null && !code.isEmpty()) {
            in.object(
                    "role",
                    new Text(
                            "Diese Rolle gibt es nicht; es gibt %s.".formatted(all(Text::german)),
                            "There is no such role; there are %s.".formatted(all(Text::english))));
        }
        return known;
    }

    /** Each by its name on the wire, since that is what is entered, and what people call it. */
    private static String all(Function<Text, String> language) {
        return Arrays.stream(Role.values())
                .map(role -> role.code() + " (" + language.apply(role.label()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** @param role null where it is unknown, so that nothing can be said of what belongs to it */
    private static void checkPlace(
            Input in,
            @Nullable Role role,
            @Nullable String district,
            @Nullable String office,
            @Nullable String body,
            List<String> sponsors) {
        in.text("district", district, 60);
        if (role != null) {
            checkPart(in, "office", office, role == Role.OFFICE);
            checkPart(in, "body", body, role == Role.BODY_MEMBER);
            in.require(role == Role.SPONSOR || sponsors.isEmpty(), "sponsors", noPart());
        }
        in.require(
                sponsors.size() <= MOST_SPONSORS,
                "sponsors",
                new Text("Höchstens 20 Träger stehen in einer Rolle.", "A role has at most 20 sponsors."));
    }

    private static void checkPart(Input in, String field, @Nullable String value, boolean wanted) {
        if (wanted) {
            in.text(field, value, 60);
        } else {
            in.require(value == null, field, noPart());
        }
    }

    private static Text noPart() {
        return new Text(
                "Ein Amt hat nur, wer für eine Stelle handelt, ein Gremium nur ein Mitglied, Träger nur ein"
                        + " Trägerkonto.",
                "Only the role of an office has an office, only that of a member a body, only that of a sponsor"
                        + " sponsors.");
    }

    private static void checkDays(Input in, LocalDate from, @Nullable LocalDate to) {
        in.present("from", from);
        in.require(
                from == null || to == null || !to.isBefore(from),
                "to",
                new Text("Eine Rolle endet nicht vor ihrem Beginn.", "A role does not end before it begins."));
    }
}
