package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** People are invited, come in, and look after their own account. */
@KarafTest
class AccountPagesIT {
    private static final String PASSWORD = "vier Buchen stehen am Kanal";

    private final URI base;

    AccountPagesIT(Karaf karaf) {
        Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor loggedIn(String login) {
        return Visitor.loggedIn(base, login, Demonstration.PASSWORD);
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndComesIn() {
        Visitor office = loggedIn("koordination").open("/konten/einladen/bodyMember", 200);
        office.fill("name", "Neues Mitglied").send(400);
        assertThat(office.html()).contains("Bitte geben Sie die Mailadresse an.");
        office.fill("name", "Neues Mitglied")
                .fill("mail", "mitglied@example.org")
                .fill("language", "DE")
                .fill("legalBasis", "Berufung in das Gremium")
                .fill("from", "01.11.2026")
                .fill("body", office.found("<option value=\"(komitee)\""))
                .send(200);
        assertThat(office.html()).contains("Die Einladung an Neues Mitglied ist unterwegs");

        String link = mailed(office, "mitglied@example.org", "/einladung/");
        Visitor invited = new Visitor(base).open(link, 200);
        invited.fill("password", "kurz").send(400);
        invited.fill("password", PASSWORD).send(200);
        assertThat(invited.html()).contains("mitglied@example.org");
        assertThat(new Visitor(base).open(link, 404).html()).contains("Dieser Link gilt nicht mehr");

        Visitor member =
                Visitor.loggedIn(base, "mitglied@example.org", PASSWORD).open("/konto", 200);
        assertThat(member.html())
                .contains("Mitglied eines Gremiums")
                .contains("Berufung in das Gremium")
                .contains("Hamm-Norden, Komitee");
    }

    @Test
    void whoHasForgottenThePasswordGetsALinkAndIsLoggedOutElsewhere() {
        Visitor office = loggedIn("koordination").open("/konten/einladen/bodyMember", 200);
        office.fill("name", "Vergessliche Person")
                .fill("mail", "vergesslich@example.org")
                .fill("language", "DE")
                .fill("legalBasis", "Berufung in das Gremium")
                .fill("from", "01.11.2026")
                .fill("body", office.found("<option value=\"(komitee)\""))
                .send(200);
        Visitor invited = new Visitor(base).open(mailed(office, "vergesslich@example.org", "/einladung/"), 200);
        invited.fill("password", PASSWORD).send(200);
        Visitor elsewhere = Visitor.loggedIn(base, "vergesslich@example.org", PASSWORD);

        new Visitor(base)
                .open("/passwort", 200)
                .fill("loginOrMail", "vergesslich@example.org")
                .send(200);
        Visitor reset = new Visitor(base).open(mailed(office, "vergesslich@example.org", "/passwort/"), 200);
        reset.fill("password", PASSWORD + " und rauschen").send(200);
        assertThat(elsewhere.open("/start", 200).path()).isEqualTo("/anmelden");
        Visitor.loggedIn(base, "vergesslich@example.org", PASSWORD + " und rauschen");
    }

    @Test
    void aRoleIsGivenAndEndedByPages() {
        Visitor office = loggedIn("koordination").open("/konten?q=Dilek", 200);
        String account = office.found("href=\"(/konten/[0-9a-f-]{36})\"");
        office.open(account + "/rolle/auditor", 200);
        office.fill("legalBasis", "Probe").fill("from", "01.11.2026").send(200);
        assertThat(office.html()).contains("hat die Rolle jetzt");
        String role = office.open(account, 200)
                .found("href=\"(" + account + "/beenden/rolle/[0-9a-f-]{36})\"[^>]*><[^>]*>Beenden<[^>]*>: Revision");
        office.open(role, 200).send(200);
        assertThat(office.html()).contains("Die Rolle ist beendet.");
        office.open(role, 409);
    }

    @Test
    void ownParticularsAreChangedAndAWrongPasswordIsTold() {
        Visitor member = loggedIn("komitee9").open("/konto", 200);
        member.fill("name", "Olga Olive")
                .fill("language", "DE")
                .fill("notice", "NEVER")
                .send(200);
        assertThat(member.html()).contains("Ihre Angaben sind gespeichert.");
        member.open("/konto/kennwort", 200);
        member.fill("present", "falsch").fill("password", PASSWORD).send(400);
        assertThat(member.html()).doesNotContain(PASSWORD);
    }

    private static String mailed(Visitor reader, String address, String kind) {
        String wanted = "href=\"(" + kind + "[^\"]+)\"[^>]*><[^>]*>Link öffnen<[^>]*>: " + address;
        Await.until(
                "the mail is there",
                Duration.ofSeconds(30),
                () -> reader.open("/demonstration/mails", 200).html().matches("(?s).*" + wanted + ".*"));
        return reader.found(wanted);
    }
}
