package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.NewCriteriaSet;
import de.stadtteilkapital.applications.api.NewCriterion;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would belong to nothing without the district; counted by hand. */
@OnBothDatabases
class CasesOfDistrictTest {
    private static final String HOME = "hamm-norden";

    private final House house;
    private final CasesOfDistrict cases;

    CasesOfDistrictTest(Database kind) {
        house = new House(kind);
        house.clear();
        house.clock.set(Samples.TODAY);
        cases = new CasesOfDistrict(house.database.store());
    }

    @Test
    void aSetOfCriteriaIsAmongItUntilItIsWithdrawn() {
        CriteriaSet set = house.criteria.enter(
                House.OFFICE,
                HOME,
                new NewCriteriaSet(Samples.TODAY.plusDays(9), List.of(new NewCriterion("Ziel", "Goal", 1, 3))));
        assertThat(cases.ofDistrict(HOME)).containsExactly(new Text("1 Auswahlkriterien", "1 sets of criteria"));
        house.criteria.withdraw(House.OFFICE, HOME, set.id());
        assertThat(cases.ofDistrict(HOME)).isEmpty();
    }

    @Test
    void anApplicationBelongsToItsRoundToo() {
        String round = house.draft(house.sponsor(), "Garten").round();
        assertThat(cases.ofDistrict(HOME))
                .containsExactlyInAnyOrder(new Text("1 Anträge", "1 applications"), new Text("1 Träger", "1 sponsors"));
        assertThat(cases.ofRound(HOME, round)).containsExactly(new Text("1 Anträge", "1 applications"));
        assertThat(cases.ofRound(HOME, "another")).isEmpty();
    }
}
