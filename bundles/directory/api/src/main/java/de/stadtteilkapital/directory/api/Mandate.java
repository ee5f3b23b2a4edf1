package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        @Label(german = "der Inhaber", english = "the holder")
        String holder,

        @Label(german = "die Aufgabe", english = "the task") String role,
        String legalBasis,
        LocalDate from,
        @Nullable LocalDate to,

        @Label(german = "die vertretene Person", english = "the person deputised for") @Nullable
        String substituteFor,

        String district) {
    public Mandate {
        Input in = Input.of(Mandate.class);
        holder = in.text("holder", holder, 60);
        role = in.text("role", role, 60);
        legalBasis = in.text("legalBasis", legalBasis, 200);
        in.present("from", from);
        in.require(
                from == null || to == null || !to.isBefore(from),
                "to",
                new Text("Ein Mandat endet nicht vor seinem Beginn.", "A mandate does not end before it begins."));
        substituteFor = in.optionalText("substituteFor", substituteFor, 60);
        district = in.text("district", district, 60);
        in.refuse();
    }
}
