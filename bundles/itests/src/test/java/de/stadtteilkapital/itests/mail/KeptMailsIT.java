package de.stadtteilkapital.itests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Where no mail server is configured, the demonstration keeps mails on a page. */
@KarafTest
class KeptMailsIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void theDemonstrationKeepsItsMailsOnAPage(Karaf karaf) {
        Road road = Demonstration.of(karaf);
        String address = new Mailing(karaf, road).invite("kept", 1).get(0);
        Await.until("it is there", LIMIT, () -> text(road, address).isPresent());
        assertThat(text(road, address).orElseThrow()).contains(karaf.uri() + "/");
        road.anyone().get("/api/demonstration/mails").expect(401);
    }

    private static Optional<String> text(Road road, String address) {
        JsonNode items = road.as("koordination")
                .get("/api/demonstration/mails")
                .expect(200)
                .json()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(mail -> mail.get("to").asText().equals(address))
                .map(mail -> mail.get("text").asText())
                .findAny();
    }
}
