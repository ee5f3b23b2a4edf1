package de.stadtteilkapital.itests.missing;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Nothing is submitted, invited to or paid while what it needs is missing, and the refusal says what. Each act goes once
 * the step is there.
 */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissingStepsIT {
    private final Map<String, Answer> refused = new LinkedHashMap<>();

    @BeforeAll
    void tryThem(Containers containers) throws SQLException {
        try (Karaf karaf = containers.fresh("missing-steps", Database.DERBY)) {
            Road road = Demonstration.start(karaf);
            new MoneySteps(road, karaf.sql(), refused).tryAll();
            new NewDistrict(road, karaf.sql(), refused).setUp();
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/missing/steps.csv", delimiter = ';', numLinesToSkip = 1)
    void isRefusedAndSaysWhatIsMissing(String act, String missing, int status, String says) {
        Answer answer = refused.get(act + ";" + missing);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text().replace('\u00a0', ' ')).contains(says);
    }
}
