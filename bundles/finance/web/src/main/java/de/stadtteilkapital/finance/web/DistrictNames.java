package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import de.stadtteilkapital.platform.web.View;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What districts are called, and in which of them somebody has a right. */
@Component(service = DistrictNames.class)
public final class DistrictNames {
    private final Desk<ProgrammeService> programme;

    @Activate
    public DistrictNames(@Reference Desks desks) {
        programme = desks.of(ProgrammeService.class);
    }

    Text of(String district) {
        return programme.read(
                (service, me) -> Text.same(service.district(district).name()));
    }

    /** Those whose money whoever is at the screen sees. */
    List<Choice> withMoney() {
        return programme.read((service, me) -> FinanceRight.READ_MONEY.districts(me).stream()
                .sorted()
                .map(id -> new Choice(id, Text.same(service.district(id).name())))
                .toList());
    }

    /** Below the set-up, for those who see it. */
    View above(View view, String district) {
        return programme.call((service, me) -> ProgrammeRight.FOLLOW.isHeld(me, district))
                ? view.below(Ways.SETUP_TITLE, Ways.setUp(district))
                : view;
    }

    boolean isHeld(FinanceRight right, String district) {
        return programme.call((service, me) -> right.isHeld(me, district));
    }

    /** @throws Refusal 404 where whoever is at the screen does not have the right in the district */
    void require(FinanceRight right, String district) {
        if (!isHeld(right, district)) {
            throw Refusal.notFound();
        }
    }
}
