package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.persistence.KeptRows;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What this room keeps of a district; nothing of it belongs to a round but by its cases. */
@Component
public final class BodiesOfDistrict implements DistrictUse {
    private static final KeptRows OF_DISTRICT =
            new KeptRows(Map.of("BodyEntity e where e.district = :key", new Text("Gremien", "bodies")));

    private final Store store;

    @Activate
    public BodiesOfDistrict(@Reference Store store) {
        this.store = requireNonNull(store);
    }

    @Override
    public String room() {
        return "committee";
    }

    @Override
    public List<Text> ofDistrict(String district) {
        return OF_DISTRICT.of(store, district);
    }
}
