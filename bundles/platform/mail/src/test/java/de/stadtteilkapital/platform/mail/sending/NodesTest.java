package de.stadtteilkapital.platform.mail.sending;

import static de.stadtteilkapital.platform.mail.MailHouse.GREETING;
import static de.stadtteilkapital.platform.mail.MailHouse.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.mail.MailState;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.api.mail.OutgoingMail;
import de.stadtteilkapital.platform.mail.MailHouse;
import de.stadtteilkapital.platform.mail.carrier.Carrier;
import de.stadtteilkapital.platform.mail.carrier.NotCarried;
import de.stadtteilkapital.platform.mail.carrier.Parcel;
import de.stadtteilkapital.platform.mail.carrier.Way;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.FreePort;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several nodes on one database, and one that is killed. */
@OnBothDatabases
class NodesTest {
    private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null, null, Map.of(), null);
    private static final Caller ADMIN = Callers.in(NORTH, Role.ADMIN);

    private final int port = FreePort.next();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final MailHouse house;
    private final Sender node;

    NodesTest(Database kind) {
        house = new MailHouse(kind, MailHouse.plain(port), null);
        house.person("uwe", Locale.GERMAN, Notice.AT_ONCE);
        node = new Sender(house);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void send(String about) {
        house.outbox.send("uwe", NORTH, GREETING, about);
    }

    private List<OutgoingMail> mails() {
        return house.desk.mails(ADMIN, ALL).items();
    }

    private List<String> ids() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    @Test
    void aNodeThatIsKilledAfterTheServerTookItSendsItTwiceUnderOneId() throws MessagingException {
        send("1");
        Sender killed = new Sender(
                house,
                () -> house.ways
                        .now()
                        .map(way -> new Way(
                                new Carrier() {
                                    @Override
                                    public void carry(Parcel parcel) throws NotCarried {
                                        way.carrier().carry(parcel);
                                        throw new Killed();
                                    }

                                    @Override
                                    public Duration longest() {
                                        return way.carrier().longest();
                                    }

                                    @Override
                                    public String domain(String district) {
                                        return way.carrier().domain(district);
                                    }
                                },
                                way.publicUrl())));
        assertThatThrownBy(killed::round).isInstanceOf(Killed.class);
        node.round();
        assertThat(server.getReceivedMessages()).hasSize(1);

        node.rounds(house, Duration.ofMinutes(10), 24 * 6);
        assertThat(ids()).hasSize(2);
        assertThat(ids().get(0)).isEqualTo(ids().get(1));
        assertThat(mails()).extracting(OutgoingMail::state).containsExactly(MailState.SENT);
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void ofTwoNodesOneSendsEachMail() throws MessagingException, InterruptedException {
        for (int i = 0; i < 40; i++) {
            send(String.valueOf(i));
        }
        List<Thread> nodes = Stream.of(1, 2)
                .map(number -> new Thread(() -> new Sender(house).round(), "node-" + number))
                .toList();
        nodes.forEach(Thread::start);
        for (Thread each : nodes) {
            each.join();
        }
        node.round();

        assertThat(ids()).hasSize(40).doesNotHaveDuplicates();
        assertThat(mails()).extracting(OutgoingMail::state).containsOnly(MailState.SENT);
    }
}
