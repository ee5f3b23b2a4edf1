package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SubjectPage;
import de.stadtteilkapital.platform.web.SubjectPages;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Where what waits in this room is done. */
@Component
public final class FinanceSubjects implements SubjectPages {
    @Override
    public List<SubjectPage> pages() {
        // the id of the table is that of the district below which it is read
        return List.of(new SubjectPage(
                "finance.baseRateMissing", new Text("Eintragen", "Enter"), Ways.SETUP + "/{id}/basiszinssaetze"));
    }
}
