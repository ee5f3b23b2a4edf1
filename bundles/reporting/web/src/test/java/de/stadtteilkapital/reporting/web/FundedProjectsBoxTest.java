package de.stadtteilkapital.reporting.web;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.fixtures.BoxFixtures;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.web.PublicBox;
import de.stadtteilkapital.reporting.api.FundedProject;
import de.stadtteilkapital.reporting.api.FundedProjectService;
import java.util.List;
import java.util.Map;

class FundedProjectsBoxTest extends BoxFixtures<FundedProjectService> {
    FundedProjectsBoxTest() {
        super(FundedProjectService.class);
    }

    @Override
    protected PublicBox box(HandOver<FundedProjectService> room) {
        return new FundedProjectsBox(room);
    }

    @Override
    protected String asked() {
        return "fundedProjects";
    }

    @Override
    protected FundedProjectService nothing() {
        return funded(Page.whole(List.of()));
    }

    @Override
    protected FundedProjectService everything() {
        return funded(new Page<>(
                List.of(
                        new FundedProject(WORD, MARKUP, Money.of("9500.00"), WORD, WORD),
                        new FundedProject(MARKUP, null, Money.of("0.01"), null, null)),
                "more"));
    }

    private static FundedProjectService funded(Page<FundedProject> projects) {
        return Fake.of(FundedProjectService.class, Map.of("fundedProjects", a -> projects));
    }
}
