package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SetUpPage;
import de.stadtteilkapital.platform.web.SetUpPages;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What of a district is set up in this room. */
@Component
public final class ApplicationsSetUp implements SetUpPages {
    @Override
    public List<SetUpPage> pages() {
        return List.of(new SetUpPage(
                Ways.CRITERIA_TITLE,
                new Text(
                        "Wonach das Netzwerk Punkte gibt, mit welchem Gewicht und ab wann",
                        "By what the Network gives points, with which weight and from when"),
                Ways.SETUP + "/{district}/kriterien",
                Set.of("applications.criteria"),
                ApplicationRight.FOLLOW_CRITERIA,
                60));
    }
}
