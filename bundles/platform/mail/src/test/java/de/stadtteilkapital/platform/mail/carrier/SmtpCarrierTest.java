package de.stadtteilkapital.platform.mail.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.stadtteilkapital.platform.api.mail.MailFailure;
import de.stadtteilkapital.platform.mail.MailHouse;
import de.stadtteilkapital.platform.mail.carrier.Server.Login;
import de.stadtteilkapital.platform.mail.carrier.Server.Security;
import de.stadtteilkapital.platform.testing.FreePort;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpCarrierTest {
    private static final Instant AT = Instant.parse("2026-11-30T09:00:00Z");
    private static final Senders SENDERS = Senders.of("post@kapital.example.org");

    @TempDir
    static Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("kapital", "geheim-am-server"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static Parcel parcel(String address, String subject, Locale language) {
        return new Parcel(
                "<1@kapital.example.org>",
                MailHouse.NORTH,
                "a",
                address,
                language,
                subject,
                "Für Sie:\n\nhttps://kapital.example.org/\n",
                AT);
    }

    private static Server at(int port, Security security, TestKeys keys, Login login) {
        TrustedKeys trusted = keys == null ? null : TrustedKeys.read(keys.pem().toString());
        return new Server("127.0.0.1", port, security, trusted, login, SENDERS, Duration.ofSeconds(5));
    }

    private MailFailure refused(Server at, Parcel parcel) {
        return catchThrowableOfType(NotCarried.class, () -> new SmtpCarrier(at).carry(parcel))
                .failure();
    }

    private Server open() {
        return MailHouse.plain(server.getSmtp().getPort());
    }

    @Test
    void aMailArrivesAsItWasWrittenUnderItsIdAndAsksForNoAnswer() throws NotCarried, MessagingException, IOException {
        new SmtpCarrier(open()).carry(parcel("uwe@example.org", "Für Sie: Größe", Locale.GERMAN));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).isEqualTo("<1@kapital.example.org>");
        assertThat(mail.getSubject()).isEqualTo("Für Sie: Größe");
        assertThat(mail.getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("Für Sie:\n\nhttps://kapital.example.org/");
        assertThat(mail.getContentType().toLowerCase(Locale.ROOT)).isEqualTo("text/plain; charset=utf-8");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("de");
        assertThat(mail.getSentDate()).isEqualTo(AT);
        assertThat(mail.getFrom()[0]).hasToString("norden@kapital.example.org");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void aDistrictWithoutASenderOfItsOwnHasThatOfAll() throws NotCarried, MessagingException {
        Parcel south = new Parcel("<2@x>", "anderswo", "a", "uwe@example.org", Locale.ENGLISH, "Hello", "Hello\n", AT);
        new SmtpCarrier(open()).carry(south);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getFrom()[0]).hasToString("Stadtteilkapital <post@kapital.example.org>");
        assertThat(mail.getContentLanguage()).containsExactly("en");
    }

    @Test
    void nothingIsSaidBeforeTheSealButThatOneIsWanted() throws Exception {
        TestKeys keys = TestKeys.of(folder, "ip:127.0.0.1");
        try (SealedDoor door = new SealedDoor(keys, server.getSmtp().getPort())) {
            Login login = new Login("kapital", "geheim-am-server");
            new SmtpCarrier(at(door.port(), Security.STARTTLS, keys, login))
                    .carry(parcel("uwe@example.org", "Hallo", Locale.GERMAN));

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(door.inClear()).containsExactly("EHLO", "STARTTLS");
        }
    }

    @Test
    void aServerWithoutASealGetsNothing() {
        assertThat(refused(
                        at(server.getSmtp().getPort(), Security.STARTTLS, null, null),
                        parcel("uwe@example.org", "Hallo", Locale.GERMAN)))
                .isEqualTo(MailFailure.NOT_SEALED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() throws Exception {
        TestKeys keys = TestKeys.of(folder, "ip:127.0.0.1");
        TestKeys others = TestKeys.of(folder, "dns:mail.example.org");
        Parcel parcel = parcel("uwe@example.org", "Hallo", Locale.GERMAN);
        try (SealedDoor door = new SealedDoor(keys, server.getSmtp().getPort());
                SealedDoor named = new SealedDoor(others, server.getSmtp().getPort())) {
            assertThat(refused(at(door.port(), Security.STARTTLS, null, null), parcel))
                    .isEqualTo(MailFailure.NOT_SEALED);
            assertThat(refused(at(door.port(), Security.STARTTLS, others, null), parcel))
                    .isEqualTo(MailFailure.NOT_SEALED);
            assertThat(refused(at(named.port(), Security.STARTTLS, others, null), parcel))
                    .isEqualTo(MailFailure.NOT_SEALED);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldAsSuch() {
        Login login = new Login("kapital", "falsch");
        assertThat(refused(
                        at(server.getSmtp().getPort(), Security.NONE, null, login),
                        parcel("uwe@example.org", "Hallo", Locale.GERMAN)))
                .isEqualTo(MailFailure.LOGIN_REFUSED);
        assertThat(login.toString()).doesNotContain("falsch", "kapital");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uwe@example.org\r\nBcc: alle@example.org",
                "uwe@example.org\nBcc: alle@example.org",
                "uwe@example.org, vera@example.org",
                "uwe",
                "",
                "uwe@example.org\u0000"
            })
    void whatIsNoSingleAddressIsRefusedForGood(String address) {
        assertThat(refused(open(), parcel(address, "Hallo", Locale.GERMAN))).isEqualTo(MailFailure.RECIPIENT_REFUSED);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hallo\r\nBcc: alle@example.org", "Hallo\nX: y", "Hallo\u2028X: y", "Hallo\rX: y"})
    void aSubjectHasOneLine(String subject) {
        assertThat(refused(open(), parcel("uwe@example.org", subject, Locale.GERMAN)))
                .isEqualTo(MailFailure.NOT_WRITTEN);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aDotAloneDoesNotEndTheText() throws NotCarried {
        Parcel dot = new Parcel(
                "<3@x>", MailHouse.NORTH, "a", "uwe@example.org", Locale.GERMAN, "Punkt", "a\n.\nRCPT TO:<x>\n", AT);
        new SmtpCarrier(open()).carry(dot);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).isEqualTo("a\r\n.\r\nRCPT TO:<x>");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 unknown, RECIPIENT_REFUSED",
        "RCPT, 452 4.2.2 full, REFUSED_FOR_NOW",
        "RCPT, 450 greylisted, REFUSED_FOR_NOW",
        "MAIL, 553 5.7.1 not yours, SENDER_REFUSED",
        "MAIL, 451 later, SENDER_REFUSED",
        "DATA, 554 no, MAIL_REFUSED",
        "., 554 5.7.1 spam, MAIL_REFUSED",
        "., 451 later, REFUSED_FOR_NOW"
    })
    void whatTheServerSaysIsToldApart(String word, String answer, MailFailure failure) throws IOException {
        try (Scripted rude = new Scripted(Map.of(word, answer))) {
            assertThat(refused(MailHouse.plain(rude.port()), parcel("uwe@example.org", "Hallo", Locale.GERMAN)))
                    .isEqualTo(failure);
        }
    }

    @Test
    void nobodyThereIsNotReachable() {
        assertThat(refused(MailHouse.plain(FreePort.next()), parcel("uwe@example.org", "Hallo", Locale.GERMAN)))
                .isEqualTo(MailFailure.UNREACHABLE);
    }
}
