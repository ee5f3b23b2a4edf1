package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.directory.core.persistence.RowsOfDistrict;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What this room keeps of a district; who administers it may be there before it, and after it. */
@Component
public final class PeopleOfDistrict implements DistrictUse {
    private final RowsOfDistrict rows;

    @Activate
    public PeopleOfDistrict(@Reference Store store) {
        rows = new RowsOfDistrict(store);
    }

    @Override
    public String room() {
        return "directory";
    }

    @Override
    public List<Text> ofDistrict(String district) {
        return rows.of(district);
    }
}
