package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later start to which a sponsor agrees, since its planned one passed before anything was granted.
 *
 * @param end the new end; null where the planned one stays
 * @param notStarted declared anew: the project has still not begun (VV Nr. 1.3 zu § 44 BHO); absent means no
 */
public record NewStart(
        @Label(german = "der neue Beginn", english = "the new start")
        LocalDate start,

        @Label(german = "das neue Ende", english = "the new end") @Nullable
        LocalDate end,

        @Label(
                german = "die Erklärung, dass das Vorhaben nicht begonnen hat",
                english = "the declaration that the project has not begun")
        Boolean notStarted) {
    public NewStart {
        Input in = Input.of(NewStart.class);
        in.present("start", start);
        in.require(
                start == null || end == null || !end.isBefore(start),
                "end",
                new Text("Das Projekt endet vor seinem Beginn.", "The project ends before it begins."));
        notStarted = Boolean.TRUE.equals(notStarted);
        in.refuse();
    }
}
