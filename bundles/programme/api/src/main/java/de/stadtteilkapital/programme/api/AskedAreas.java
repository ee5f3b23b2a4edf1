package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the funding areas of a district are to be.
 *
 * @param from the first day; null for today
 */
@LabelsOf(AreaVersion.class)
public record AskedAreas(
        @Most(20) List<FundingArea> areas, @Nullable LocalDate from) {
    public AskedAreas {
        Input in = Input.of(AskedAreas.class);
        areas = in.list("areas", areas, 20);
        in.require(
                !areas.isEmpty(),
                "areas",
                new Text("Bitte geben Sie mindestens ein Fördergebiet an.", "Please give at least one funding area."));
        in.require(
                areas.stream().map(FundingArea::name).distinct().count() == areas.size(),
                "areas",
                new Text("Jedes Fördergebiet hat einen eigenen Namen.", "Each funding area has a name of its own."));
        in.refuse();
    }
}
