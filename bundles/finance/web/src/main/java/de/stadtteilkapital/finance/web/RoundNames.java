package de.stadtteilkapital.finance.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.ProgrammeService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The round below whose address a page of money lies. */
@Component(service = RoundNames.class)
public final class RoundNames {
    private final Desk<ProgrammeService> programme;
    private final DistrictNames districts;

    @Activate
    public RoundNames(@Reference Desks desks, @Reference DistrictNames districts) {
        programme = desks.of(ProgrammeService.class);
        this.districts = requireNonNull(districts);
    }

    /** @throws Refusal 404 where it is another district's, or whoever is at the screen does not have the right there */
    FundingRound in(String district, String id, FinanceRight right) {
        districts.require(right, district);
        FundingRound round = programme.read((service, me) -> service.round(id));
        if (!round.district().equals(district)) {
            throw Refusal.notFound();
        }
        return round;
    }

    boolean isHeld(FinanceRight right, String district) {
        return districts.isHeld(right, district);
    }

    View above(View view, String district) {
        return districts.above(view, district).below(Ways.MONEY_TITLE, Ways.money(district));
    }
}
