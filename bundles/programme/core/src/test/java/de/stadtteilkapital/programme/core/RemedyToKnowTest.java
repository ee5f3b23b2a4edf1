package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.CompetentCourt;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.RemedyChoice;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Which districts are told that their acts can't instruct of a remedy (VwGO § 58). */
@OnBothDatabases
class RemedyToKnowTest {
    private static final String HERE = "remedy-70003";
    private static final Caller MODULE = Caller.house("module", HERE);
    private static final Text MEANING = Text.same("as the office has it");

    private final ProgrammeHouse house;
    private final RemedyToKnow step;

    RemedyToKnowTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        new ProgrammeActs(house).isThere();
        step = house.remedyToKnow;
    }

    private void office(String land, String law, String city) throws SQLException {
        house.byHand("update programme_district set land = %s, procedure_law = %s, office_city = '%s' where id = '%s'"
                .formatted(land, law, city, HERE));
    }

    private void enter(String key, String value) {
        house.programme.setParameter(MODULE, HERE, key, value);
    }

    @Test
    void anOfficeWhoseCourtIsKnownHasNothingToEnter() throws SQLException {
        office("'NW'", "'LAND'", "59065 Hamm");
        assertThat(step.missing(HERE)).isEmpty();
    }

    @Test
    void whereTheCourtIsNotKnownItIsToBeEntered() throws SQLException {
        house.declare(ParameterDefinition.of(CompetentCourt.PARAMETER, MEANING));
        office("'NW'", "'LAND'", "45879 Gelsenkirchen");
        assertThat(step.missing(HERE)).isPresent();
        enter(
                "programme.remedyCourt",
                "Verwaltungsgericht Gelsenkirchen|Gelsenkirchen|Bahnhofsvorplatz 3|JustG NRW § 17");
        assertThat(step.missing(HERE)).isEmpty();
    }

    @Test
    void aLandOfWhichNothingIsKnownWantsTheKindOfRemedyToo() throws SQLException {
        house.declare(ParameterDefinition.of(RemedyChoice.PARAMETER, MEANING));
        office("'BY'", "'LAND'", "90402 Nürnberg");
        assertThat(step.missing(HERE)).isPresent();
        enter("programme.remedy", "OBJECTION");
        assertThat(step.missing(HERE)).isEmpty();
    }

    @Test
    void contractsHaveNone() throws SQLException {
        office("'BY'", "'CONTRACT'", "90402 Nürnberg");
        assertThat(step.missing(HERE)).isEmpty();
    }

    @Test
    void aDistrictThatIsNotThereYetLacksIt() {
        assertThat(step.missing("nowhere")).isPresent();
    }
}
