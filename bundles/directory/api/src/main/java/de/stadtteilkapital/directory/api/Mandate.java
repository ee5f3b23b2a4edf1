package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;

/**
 * The appointment of a person to a task, so that everyone can see on what it rests.
 *
 * @param holder account of the person, its opaque id
 * @param role code of the task: {@code DISTRICT_COORDINATOR}
 * @param legalBasis the resolution, law or contract it rests on: {@code Ratsbeschluss 3372/03}
 * @param from first day
 * @param to last day, null for an open end
 * @param substituteFor account of the person for whom the holder deputises, null for none
 */
public record Mandate(
        String holder,
        String role,
        String legalBasis,
        LocalDate from,
        LocalDate to,
        String substituteFor,
        String district) {
    public Mandate {
        holder = Require.text("holder", holder, 60);
        role = Require.text("role", role, 60);
        legalBasis = Require.text("legalBasis", legalBasis, 200);
        Require.present("from", from);
        if (to != null && to.isBefore(from)) {
            throw Refusal.invalid(
                    "/to",
                    new Text("Ein Mandat endet nicht vor seinem Beginn.", "A mandate does not end before it begins."));
        }
        substituteFor = Require.optionalText("substituteFor", substituteFor, 60);
        district = Require.text("district", district, 60);
    }
}
