package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.core.persistence.RowsOfDistrict;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What this room keeps of a district, and of a round. */
@Component
public final class CasesOfDistrict implements DistrictUse {
    private final RowsOfDistrict rows;

    @Activate
    public CasesOfDistrict(@Reference Store store) {
        rows = new RowsOfDistrict(store);
    }

    @Override
    public String room() {
        return "applications";
    }

    @Override
    public List<Text> ofDistrict(String district) {
        return rows.of(district);
    }

    @Override
    public List<Text> ofRound(String district, String round) {
        return rows.ofRound(round);
    }
}
