package de.stadtteilkapital.itests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleActivator;

/** A guest that brings a resource at a path of ours, or stands before all of ours, harms nobody and is told of. */
@KarafTest
class PathTakenIT {
    private static final String GUEST = "org.example.taker";
    private static final String ROUNDS = "/api/programme/rounds?district=hamm-norden";

    @Test
    void oursIsServedAndTheGuestsIsRefusedAndNamed(Karaf karaf) {
        oursIsServedBeside(karaf, PathTaker.class, "The resource at /programme of " + GUEST + " is refused");
    }

    @Test
    void aGuestsFilterIsRefusedAndNamed(Karaf karaf) {
        oursIsServedBeside(karaf, Doorman.class, "An extension of the API by " + GUEST + " is refused");
    }

    private static void oursIsServedBeside(Karaf karaf, Class<? extends BundleActivator> guest, String told) {
        String rounds = karaf.http().get(ROUNDS).expect(200).text();
        karaf.console("bundle:install -s " + new StrangersBundle(karaf, GUEST, guest).version("1.0.0"));
        try {
            Await.until("it is named", Duration.ofSeconds(30), () -> karaf.log().contains(told));
            assertThat(karaf.http().get(ROUNDS).expect(200).text()).isEqualTo(rounds);
            karaf.http().get("/api/programme/districts/hamm-norden").expect(200);
            karaf.http().get("/api/applications").expect(401);
        } finally {
            karaf.console("bundle:uninstall " + GUEST);
        }
    }
}
