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
import de.stadtteilkapital.platform.api.mail.MailFailure;
import de.stadtteilkapital.platform.api.mail.MailState;
import de.stadtteilkapital.platform.api.mail.MailTray;
import de.stadtteilkapital.platform.api.mail.MailWriter;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.api.mail.OutgoingMail;
import de.stadtteilkapital.platform.api.mail.TrayMail;
import de.stadtteilkapital.platform.mail.MailHouse;
import de.stadtteilkapital.platform.mail.carrier.Scripted;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.FreePort;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mails leave once, however long the server is away and whoever is killed. */
@OnBothDatabases
class DispatcherTest {
    private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null, null, Map.of(), null);
    private static final Caller ADMIN = Callers.in(NORTH, Role.ADMIN);

    private final int port = FreePort.next();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final Database kind;
    private final MailHouse house;
    private final Sender node;

    DispatcherTest(Database kind) {
        this.kind = kind;
        house = new MailHouse(kind, MailHouse.plain(port), null);
        house.person("uwe", Locale.GERMAN, Notice.AT_ONCE);
        house.person("vera", Locale.ENGLISH, Notice.AT_ONCE);
        node = new Sender(house);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void send(String account, String about) {
        house.outbox.send(account, NORTH, GREETING, about);
    }

    private List<OutgoingMail> mails() {
        return house.desk.mails(ADMIN, ALL).items();
    }

    private OutgoingMail only() {
        assertThat(mails()).hasSize(1);
        return mails().get(0);
    }

    private List<String> subjects() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private List<String> ids() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    @Test
    void eachReadsTheirOwnLanguage() throws MessagingException {
        server.start();
        send("uwe", "1");
        send("vera", "2");
        node.round();

        assertThat(subjects()).containsExactly("Grüße: 1", "Greetings: 2");
        assertThat(mails()).extracting(OutgoingMail::state).containsOnly(MailState.SENT);
        assertThat(ids()).allMatch(id -> id.endsWith("@kapital.example.org>")).doesNotHaveDuplicates();
    }

    @Test
    void whatIsUndoneWithItsUnitIsNotSent() {
        server.start();
        assertThatThrownBy(() -> house.database.transactions().run(() -> {
                    send("uwe", "1");
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        node.round();

        assertThat(mails()).isEmpty();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayForADayGetsEachMailOnceWhenItIsBack() throws MessagingException {
        for (int i = 1; i <= 3; i++) {
            send(i == 2 ? "vera" : "uwe", String.valueOf(i));
        }
        node.round();
        node.rounds(house, Duration.ofMinutes(10), 24 * 6);
        assertThat(mails()).extracting(OutgoingMail::state).containsOnly(MailState.WAITING);
        assertThat(mails()).extracting(OutgoingMail::failure).contains(MailFailure.UNREACHABLE);

        server.start();
        node.rounds(house, Duration.ofMinutes(10), 12);
        assertThat(subjects()).containsExactlyInAnyOrder("Grüße: 1", "Greetings: 2", "Grüße: 3");
        assertThat(mails()).extracting(OutgoingMail::state).containsOnly(MailState.SENT);
    }

    /** The pauses of the contract: from a minute to an hour. */
    @Test
    void thePauseGrowsToAnHour() {
        send("uwe", "1");
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            node.round();
            Duration pause = Duration.between(house.clock.now(), only().nextTry());
            pauses.add(pause.toMinutes());
            house.clock.pass(pause);
        }
        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void afterAWeekItIsSetAsideAndTriedAgainWhenTheAdministratorSaysSo() throws MessagingException {
        send("uwe", "1");
        node.round();
        node.rounds(house, Duration.ofHours(1), 7 * 24 - 1);
        assertThat(only().state()).isEqualTo(MailState.WAITING);
        assertThat(house.events.types()).isEmpty();

        node.rounds(house, Duration.ofHours(1), 2);
        OutgoingMail aside = only();
        assertThat(aside.state()).isEqualTo(MailState.SET_ASIDE);
        assertThat(aside.failure()).isEqualTo(MailFailure.UNREACHABLE);
        assertThat(house.events.types()).containsExactly("mail.setAside");

        server.start();
        node.rounds(house, Duration.ofHours(1), 24);
        assertThat(server.getReceivedMessages()).isEmpty();
        house.desk.retry(ADMIN, aside.id());
        node.round();
        assertThat(subjects()).containsExactly("Grüße: 1");
        assertThat(house.events.types()).containsExactly("mail.setAside", "mail.retried");
    }

    @Test
    void oneThatIsTriedAgainHasAnotherWeek() {
        send("uwe", "1");
        node.round();
        node.rounds(house, Duration.ofHours(1), 7 * 24 + 1);
        house.desk.retry(ADMIN, only().id());
        node.rounds(house, Duration.ofHours(1), 7 * 24 - 1);
        assertThat(only().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void whatIsRefusedForGoodIsSetAsideAtOnceAndTheOthersLeave() throws IOException {
        try (Scripted rude = new Scripted(Map.of("RCPT", "550 unknown"))) {
            MailHouse there = new MailHouse(kind, MailHouse.plain(rude.port()), null);
            there.person("uwe", Locale.GERMAN, Notice.AT_ONCE);
            there.outbox.send("uwe", NORTH, GREETING, "1");
            there.outbox.send("uwe", NORTH, GREETING, "2");
            new Sender(there).round();

            assertThat(there.desk.mails(ADMIN, ALL).items())
                    .extracting(OutgoingMail::state)
                    .containsExactly(MailState.SET_ASIDE, MailState.SET_ASIDE);
            assertThat(there.desk.mails(ADMIN, ALL).items())
                    .extracting(OutgoingMail::failure)
                    .containsOnly(MailFailure.RECIPIENT_REFUSED);
        }
    }

    @Test
    void aClosedAccountAndWhatHasNothingToSayGetNoMail() {
        server.start();
        send("uwe", "gone");
        send("vera", "1");
        house.people.remove("vera");
        node.round();

        assertThat(mails()).extracting(OutgoingMail::state).containsOnly(MailState.NEEDLESS);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailWaitsForItsWriterWhoseModuleIsAway() throws MessagingException {
        server.start();
        MailWriter writer = house.writers.remove(GREETING);
        send("uwe", "1");
        node.round();
        assertThat(only().failure()).isEqualTo(MailFailure.NOT_WRITTEN);

        house.writers.put(GREETING, writer);
        node.rounds(house, Duration.ofMinutes(1), 1);
        assertThat(subjects()).containsExactly("Grüße: 1");
    }

    @Test
    void nothingIsKeptWhereNoMailLeavesTheHouse() {
        MailHouse silent = new MailHouse(kind, null, null);
        assertThat(silent.outbox.isConfigured()).isFalse();
        silent.outbox.send("uwe", NORTH, GREETING, "1");
        assertThat(silent.desk.mails(ADMIN, ALL).items()).isEmpty();
        assertThat(new Sender(silent, Optional::empty).round()).isTrue();
    }

    @Test
    void withoutAServerTheDemonstrationKeepsTheMail() {
        List<TrayMail> kept = new ArrayList<>();
        MailHouse playing = new MailHouse(kind, null, new MailTray() {
            @Override
            public String publicUrl() {
                return "http://127.0.0.1:8181";
            }

            @Override
            public void put(TrayMail mail) {
                kept.add(mail);
            }
        });
        playing.person("uwe", Locale.GERMAN, Notice.AT_ONCE);
        playing.outbox.send("uwe", NORTH, GREETING, "1");
        new Sender(playing).round();

        assertThat(kept).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("uwe@example.org");
            assertThat(mail.text()).contains(MailHouse.URL + "/g");
        });
    }

    @Test
    void rowsThatAreDoneWithGoAfterAWhile() {
        server.start();
        send("uwe", "1");
        send("uwe", "gone");
        node.round();
        Instant then = house.clock.now();
        send("uwe", "2");

        assertThat(house.mails.forgetBefore(then)).isZero();
        assertThat(house.mails.forgetBefore(then.plusMillis(1))).isEqualTo(2);
        assertThat(only().state()).isEqualTo(MailState.WAITING);
    }
}
