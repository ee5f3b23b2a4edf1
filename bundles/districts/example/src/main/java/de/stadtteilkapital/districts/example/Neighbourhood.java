package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.IndicatorCatalogue;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What the district measures besides what all measure. */
@Component
@DistrictModule(id = "example.neighbourhood", version = "1", district = Example.ID)
public final class Neighbourhood implements IndicatorCatalogue {
    @Override
    public List<CodeList.Code> indicators() {
        return List.of(
                new CodeList.Code("VOLUNTEERS", new Text("Ehrenamtliche", "Volunteers")),
                new CodeList.Code("STREET_FESTIVALS", new Text("Straßenfeste", "Street festivals")));
    }
}
