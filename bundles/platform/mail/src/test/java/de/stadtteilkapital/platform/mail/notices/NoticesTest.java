package de.stadtteilkapital.platform.mail.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.mail.MailHouse;
import de.stadtteilkapital.platform.mail.sending.Sender;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.FreePort;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People hear that something waits for them: once, when they want it, and not what. */
@OnBothDatabases
class NoticesTest {
    private static final Duration FIVE = Duration.ofMinutes(5);

    private final int port = FreePort.next();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final MailHouse house;
    private final Office office;
    private final Sender sender;

    NoticesTest(Database kind) {
        house = new MailHouse(kind, MailHouse.plain(port), null);
        office = new Office(house);
        sender = new Sender(house);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void round() {
        office.round();
        sender.round();
    }

    private void pass(Duration time) {
        house.clock.pass(time);
        round();
    }

    /** Who was told, in order. */
    private List<String> told() throws MessagingException {
        List<String> told = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            told.add(mail.getRecipients(RecipientType.TO)[0].toString().replace("@example.org", ""));
        }
        return told;
    }

    @Test
    void itIsToldInTheWordsOfTheirDistrict() throws MessagingException, IOException {
        office.texts.word(NoticeTexts.SUBJECT, "Moin");
        office.texts.word(NoticeTexts.TEXT, "Schauen Sie nach: {adresse}");
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        office.waits("Nähwerkstatt", "fall-1", "anna");
        round();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Moin");
        assertThat(mail.getContent().toString().strip())
                .startsWith("Schauen Sie nach: http")
                .endsWith("/");
    }

    @Test
    void whoWantsItAtOnceIsToldThatSomethingWaitsAndNotWhat() throws MessagingException, IOException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        house.person("beate", Locale.ENGLISH, Notice.AT_ONCE);
        office.waits("Nähwerkstatt", "fall-1", "anna", "beate");
        round();

        assertThat(told()).containsExactlyInAnyOrder("anna", "beate");
        for (MimeMessage mail : server.getReceivedMessages()) {
            String all = mail.getSubject() + "\n" + mail.getContent().toString().replace("\r\n", "\n");
            assertThat(all).isEqualTo("de".equals(mail.getContentLanguage()[0]) ? GERMAN : ENGLISH);
        }
    }

    private static final String GERMAN = """
            In Stadtteilkapital wartet etwas auf Sie
            Guten Tag,

            in Stadtteilkapital wartet etwas auf Sie:

            https://kapital.example.org/

            Ob und wie oft Sie solche Nachrichten bekommen, stellen Sie dort unter Ihrem Konto ein.""";

    private static final String ENGLISH = """
            Something waits for you in Stadtteilkapital
            Hello,

            something waits for you in Stadtteilkapital:

            https://kapital.example.org/

            Whether and how often you get such messages you choose there, in your account.""";

    @Test
    void nobodyIsToldTwiceOfTheSame() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        office.waits("Nähwerkstatt", "fall-1", "anna");
        round();
        for (int i = 0; i < 100; i++) {
            office.happens();
            pass(FIVE);
        }
        assertThat(told()).containsExactly("anna");

        office.waits("Radwerkstatt", "fall-2", "anna");
        pass(FIVE);
        assertThat(told()).containsExactly("anna", "anna");
    }

    @Test
    void whatIsDoneAndComesBackIsNew() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        office.waits("Nähwerkstatt", "fall-1", "anna");
        round();
        office.done("fall-1");
        pass(FIVE);
        pass(FIVE);
        office.waits("Nähwerkstatt", "fall-1", "anna");
        pass(FIVE);
        pass(FIVE);

        assertThat(told()).containsExactly("anna", "anna");
    }

    @Test
    void severalThingsWithinThePauseAreOneNotice() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        office.waits("1", "fall-1", "anna");
        round();
        for (int i = 2; i <= 9; i++) {
            office.waits(String.valueOf(i), "fall-" + i, "anna");
            pass(Duration.ofMinutes(1));
        }
        assertThat(told()).containsExactly("anna");
        pass(FIVE);
        assertThat(told()).containsExactly("anna", "anna");
    }

    @Test
    void whoIsBarredFromACaseIsNotToldOfIt() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        house.person("beate", Locale.GERMAN, Notice.AT_ONCE);
        office.bar("beate", "fall-1");
        office.waits("Nähwerkstatt", "fall-1", "anna", "beate");
        round();
        assertThat(told()).containsExactly("anna");

        office.waits("Radwerkstatt", "fall-2", "beate");
        pass(FIVE);
        assertThat(told()).containsExactly("anna", "beate");
    }

    /** Between the event and the mail, the server being away. */
    @Test
    void whoWasBarredOrHasDoneItBeforeTheMailLeftIsNotTold() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        house.person("beate", Locale.GERMAN, Notice.AT_ONCE);
        office.waits("Nähwerkstatt", "fall-1", "anna", "beate");
        office.round();
        office.bar("beate", "fall-1");
        sender.round();
        assertThat(told()).containsExactly("anna");
    }

    @Test
    void aClosedAccountAndOneThatNeverWantsItAreNotTold() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.NEVER);
        house.person("beate", Locale.GERMAN, Notice.AT_ONCE);
        office.waits("Nähwerkstatt", "fall-1", "anna", "beate");
        house.people.remove("beate");
        round();
        pass(Duration.ofDays(2));
        assertThat(told()).isEmpty();
    }

    @Test
    void onceADayIsAtSevenOnTheNextMorning() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.DAILY);
        house.person("beate", Locale.GERMAN, Notice.DAILY);
        round();
        office.waits("Nähwerkstatt", "fall-1", "anna");
        pass(Duration.ofHours(1));
        assertThat(told()).isEmpty();

        // seven in Berlin, in winter
        house.clock.set(Instant.parse("2026-12-01T05:59:00Z"));
        round();
        assertThat(told()).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(told()).containsExactly("anna");
        pass(Duration.ofHours(23));
        assertThat(told()).containsExactly("anna");
    }

    /** A term that ends is no event. */
    @Test
    void whatWaitsFromADayOnIsToldOnThatMorning() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        round();
        office.waitsUnheard("Frist abgelaufen", "fall-1", "anna");
        pass(Duration.ofHours(1));
        assertThat(told()).isEmpty();
        pass(Duration.ofHours(24));
        assertThat(told()).containsExactly("anna");
    }

    @Test
    void aNoticeThatStillWaitsToLeaveIsNotJoinedByAnother() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        server.stop();
        for (int i = 1; i <= 5; i++) {
            office.waits(String.valueOf(i), "fall-" + i, "anna");
            pass(Duration.ofHours(1));
        }
        server.start();
        pass(Duration.ofHours(1));
        pass(Duration.ofHours(1));
        assertThat(told()).containsExactly("anna");
    }

    /** Or what it brings would be told again when it is back. */
    @Test
    void aRoomThatIsAwayTakesNothingBack() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        office.waits("Nähwerkstatt", "fall-1", "anna");
        round();
        office.away(true);
        office.happens();
        pass(FIVE);
        office.away(false);
        office.happens();
        pass(Duration.ofHours(1));
        assertThat(told()).containsExactly("anna");
    }

    @Test
    void ofTwoNodesOneTells() throws MessagingException, InterruptedException {
        for (int i = 0; i < 20; i++) {
            house.person("person-" + i, Locale.GERMAN, Notice.AT_ONCE);
            office.waits("Nähwerkstatt", "fall-1", "person-" + i);
        }
        List<Thread> nodes = List.of(new Thread(office::round), new Thread(new Office(house, office)::round));
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }
        round();
        round();
        assertThat(told()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void theDistrictIsTheSender() throws MessagingException {
        house.person("anna", Locale.GERMAN, Notice.AT_ONCE);
        office.waits("Nähwerkstatt", "fall-1", "anna");
        round();
        assertThat(server.getReceivedMessages()[0].getFrom()[0]).hasToString("norden@kapital.example.org");
    }
}
