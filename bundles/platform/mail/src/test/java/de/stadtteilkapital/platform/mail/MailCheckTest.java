package de.stadtteilkapital.platform.mail;

import static de.stadtteilkapital.platform.mail.MailHouse.NORTH;
import static org.apache.felix.hc.api.Result.Status.OK;
import static org.apache.felix.hc.api.Result.Status.WARN;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.mail.MailFailure;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MailCheckTest {
    private final MailHouse house;

    MailCheckTest(Database kind) {
        house = new MailHouse(kind, MailHouse.plain(1), null);
    }

    @Test
    void aMailThatHasWaitedTooLongIsToldUntilItIsGone() {
        assertThat(house.check.execute().getStatus()).isEqualTo(OK);
        house.outbox.send("uwe", NORTH, MailHouse.GREETING, "1");
        house.clock.pass(Duration.ofHours(6));
        assertThat(house.check.execute().getStatus()).isEqualTo(OK);
        house.clock.pass(Duration.ofMinutes(1));
        assertThat(house.check.execute().getStatus()).isEqualTo(WARN);
    }

    @Test
    void oneThatIsSetAsideIsToldUntilItIsDropped() {
        house.outbox.send("uwe", NORTH, MailHouse.GREETING, "1");
        String id = house.desk
                .mails(
                        Callers.in(NORTH, Role.ADMIN),
                        new PageRequest(PageRequest.MOST, null, null, Map.of("state", "WAITING"), null))
                .items()
                .get(0)
                .id();
        house.mails.setAside(id, MailFailure.RECIPIENT_REFUSED);
        assertThat(house.check.execute().getStatus()).isEqualTo(WARN);
        house.desk.drop(Callers.in(NORTH, Role.ADMIN), id);
        assertThat(house.check.execute().getStatus()).isEqualTo(OK);
    }
}
