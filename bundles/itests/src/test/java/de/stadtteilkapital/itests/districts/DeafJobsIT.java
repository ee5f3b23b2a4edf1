package de.stadtteilkapital.itests.districts;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.identity.LiveConfig;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bundle brings twenty jobs that go on for ever: two of them get to run, are named, and fail no request of others. */
@KarafTest
class DeafJobsIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int CLIENTS = 4;
    private static final int ACTS = Integer.getInteger("stadtteilkapital.test.guestacts", 10);

    private Karaf karaf;

    @Test
    void holdAFewConnectionsAndAreNamed(Karaf shared) {
        karaf = shared;
        Districts districts = new Districts(Demonstration.of(karaf));
        LiveConfig limits = new LiveConfig(karaf, "de.stadtteilkapital.persistence.cfg");
        limits.set(Map.of("unitSeconds", "5"), () -> says("unitSeconds = 5"));
        RuleBundle jobs = new RuleBundle(karaf);
        jobs.install("org.example.deaf", DeafJobs.class);
        Await.until("they are named", LIMIT, () -> named().size() == 2);
        assertThat(karaf.http().get("/health/ready").expect(200).text()).contains("DEGRADED");
        assertThat(karaf.console("kapital:status"))
                .containsPattern("guests\\W+impaired\\W+.*Job example.deaf-\\d+ goes on");
        OtherDistrictsLoad others = new OtherDistrictsLoad(districts, districts.sponsor("ASSOCIATION"), CLIENTS, ACTS);
        assertThat(others.failed()).isEmpty();
        System.out.printf("beside twenty deaf jobs: %s%n", others.times());
        jobs.uninstall();
        limits.restore(() -> says("unitSeconds = 60"));
        assertThat(named()).isEmpty();
    }

    private boolean says(String setting) {
        return karaf.console("kapital:settings persistence").contains(setting);
    }

    private List<String> named() {
        return karaf.console("kapital:modules")
                .lines()
                .filter(line -> line.matches("Job example\\.deaf-\\d+ goes on since .*, though it was interrupted\\."))
                .toList();
    }
}
