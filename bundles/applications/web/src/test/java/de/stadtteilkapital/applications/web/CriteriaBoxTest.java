package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.CriterionService;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.fixtures.BoxFixtures;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.web.PublicBox;
import java.util.List;
import java.util.Map;

class CriteriaBoxTest extends BoxFixtures<CriterionService> {
    CriteriaBoxTest() {
        super(CriterionService.class);
    }

    @Override
    protected PublicBox box(HandOver<CriterionService> room) {
        return new CriteriaBox(room);
    }

    @Override
    protected String asked() {
        return "criteria";
    }

    @Override
    protected CriterionService nothing() {
        return Fake.of(CriterionService.class, Map.of("criteria", a -> List.of()));
    }

    @Override
    protected CriterionService everything() {
        List<Criterion> criteria =
                List.of(new Criterion("need", Text.same(WORD), 3, 10), new Criterion("reach", Text.same(MARKUP), 1, 5));
        return Fake.of(CriterionService.class, Map.of("criteria", a -> criteria));
    }
}
