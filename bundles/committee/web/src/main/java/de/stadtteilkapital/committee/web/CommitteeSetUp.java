package de.stadtteilkapital.committee.web;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SetUpPage;
import de.stadtteilkapital.platform.web.SetUpPages;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What of a district is set up in this room. */
@Component
public final class CommitteeSetUp implements SetUpPages {
    @Override
    public List<SetUpPage> pages() {
        return List.of(new SetUpPage(
                Ways.BODIES_TITLE,
                new Text(
                        "Gremien gründen, ihre Geschäftsordnung und ihre Mitglieder mit Tag und Fundstelle",
                        "Found bodies, their rules of procedure and members, each with its day and source"),
                Ways.SETUP + "/{district}/gremien",
                Set.of("committee.body"),
                CommitteeRight.KEEP_BODIES,
                70));
    }
}
