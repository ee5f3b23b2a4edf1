package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What this room keeps of a district, and of a round: as long as there is any money, and nothing without it. */
@Component
public final class MoneyOfDistrict implements DistrictUse {
    private static final List<Text> MONEY = List.of(new Text("Mittel", "funds"));

    private final TrancheRepository tranches;

    @Activate
    public MoneyOfDistrict(@Reference Store store) {
        tranches = new TrancheRepository(store);
    }

    @Override
    public String room() {
        return "finance";
    }

    @Override
    public List<Text> ofDistrict(String district) {
        return tranches.anyIn(district) ? MONEY : List.of();
    }

    @Override
    public List<Text> ofRound(String district, String round) {
        return tranches.anyIn(district, round) ? MONEY : List.of();
    }
}
