package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.core.persistence.RowsOfDistrict;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What this room keeps of a district; nothing of it belongs to a round but by its cases. */
@Component
public final class BodiesOfDistrict implements DistrictUse {
    private final RowsOfDistrict rows;

    @Activate
    public BodiesOfDistrict(@Reference Store store) {
        rows = new RowsOfDistrict(store);
    }

    @Override
    public String room() {
        return "committee";
    }

    @Override
    public List<Text> ofDistrict(String district) {
        return rows.of(district);
    }
}
