package de.stadtteilkapital.platform.core.guests;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.GuestTerms;
import de.stadtteilkapital.platform.api.rules.Home;
import de.stadtteilkapital.platform.api.rules.RuleVersion;
import java.time.Duration;
import java.util.List;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuestsCheckTest {
    private final GuestHouse house = new GuestHouse(
            HandOver.away(GuestTerms.class),
            new GuestLimits(Duration.ofSeconds(1), 2, 3, Duration.ofSeconds(30), 4, 32, 4),
            (settled, nanos) -> settled.await());

    private List<String> unreturned = List.of();

    @AfterEach
    void close() {
        house.close();
    }

    private Result afterComing(String rule) {
        house.came(new Guest("Rule", new RuleVersion(rule, "1"), new Home("here", ""), "org.guest", 1, 0, 1));
        return new GuestsCheck(house, () -> unreturned).execute();
    }

    @Test
    void aHealthyGuestIsNotMentioned() {
        assertThat(afterComing("here.good").getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void aSickGuestIsNamedAndTheNodeNoWorseThanImpaired() {
        Result result = afterComing("there.wrong");
        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(result.toString()).contains("there.wrong").contains("org.guest");
    }

    @Test
    void aJobThatDoesNotListenIsNamedAndTheNodeNoWorseThanImpaired() {
        unreturned = List.of("Job deaf goes on");
        Result result = afterComing("here.good");
        assertThat(result.getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(result.toString()).contains("Job deaf goes on");
    }
}
