package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.LocalDate;

/**
 * A role to be given.
 *
 * @param place the role and where it holds, always in a district; its holder acts for the sponsors in it as long as it
 *     holds, at most 20, each registered in that district
 * @param legalBasis the resolution, law or contract it rests on: {@code Ratsbeschluss 3372/03}
 * @param from first day on which it grants anything
 * @param to last day, null for an open end
 */
public record NewRoleAssignment(Assignment place, String legalBasis, LocalDate from, LocalDate to) {
    private static final int MOST_SPONSORS = 20;

    public NewRoleAssignment {
        requireNonNull(place);
        Require.text("district", place.district(), 60);
        requirePlace("office", place.office(), place.role() == Role.OFFICE);
        requirePlace("body", place.body(), place.role() == Role.BODY_MEMBER);
        if (place.role() != Role.SPONSOR && !place.sponsors().isEmpty()) {
            throw noPlace("sponsors");
        }
        if (place.sponsors().size() > MOST_SPONSORS) {
            throw Refusal.invalid(
                    "/sponsors",
                    new Text("Höchstens 20 Träger stehen in einer Rolle.", "A role has at most 20 sponsors."));
        }
        legalBasis = Require.text("legalBasis", legalBasis, 200);
        Require.present("from", from);
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid(
                    "/to",
                    new Text("Eine Rolle endet nicht vor ihrem Beginn.", "A role does not end before it begins."));
        }
    }

    private static void requirePlace(String field, String value, boolean wanted) {
        if (wanted) {
            Require.text(field, value, 60);
        } else if (value != null) {
            throw noPlace(field);
        }
    }

    private static Refusal noPlace(String field) {
        return Refusal.invalid(
                "/" + field,
                new Text(
                        "Ein Amt hat nur, wer für eine Stelle handelt, ein Gremium nur ein Mitglied, Träger nur ein"
                                + " Trägerkonto.",
                        "Only the role of an office has an office, only that of a member a body, only that of a sponsor"
                                + " sponsors."));
    }
}
