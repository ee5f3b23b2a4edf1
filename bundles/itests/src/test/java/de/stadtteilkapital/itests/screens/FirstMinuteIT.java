package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The first minute of a production system, as it comes out of the archive, on PostgreSQL and without the demonstration: the
 * first administrator and the first coordinator come in by their links, and an account is invited.
 */
@OwnKarafTest
class FirstMinuteIT {
    private static final String URL = "https://foerderung.example.org";
    private static final Pattern LINK = Pattern.compile(URL + "(/einladung/[A-Za-z0-9._-]+)");
    private static final String PASSWORD = "vier gelbe Regenschirme";

    @Test
    void somebodyComesInAndInvites(Containers containers) {
        try (Karaf karaf = containers.fresh("first-minute", Database.POSTGRESQL)) {
            karaf.configure("de.stadtteilkapital.house.cfg", Map.of("publicUrl", URL));
            karaf.start();
            new Visitor(karaf.uri()).open("/", 200).found("Hier ist noch kein Stadtteil eingerichtet.");
            Visitor admin = cameIn(karaf, printed(karaf, "verwaltung", "admin"), "verwaltung");
            assertThat(admin.open("/start", 200).html()).contains("Konten", "Betrieb");
            Visitor office = cameIn(karaf, printed(karaf, "koordination", "coordinator"), "koordination");

            office.open("/konten/einladen/ohne-rolle", 200)
                    .fill("name", "Gerda Ginster")
                    .fill("mail", "gerda@example.org")
                    .fill("district", "neustadt")
                    .send(200);
            assertThat(office.html()).contains("Das Konto von Gerda Ginster ist eröffnet.");
            String account = office.path();
            // who has named the mail address gives no role of the office, and who gives one fetches no link
            admin.open(account + "/rolle/auditor", 200)
                    .fill("district", "neustadt")
                    .fill("legalBasis", "Auftrag")
                    .fill("from", DateTimeFormatter.ofPattern("d.M.uuuu").format(GermanDay.today()))
                    .send(200);
            office.open(account + "/link", 200).send(200);
            Visitor gerda = cameIn(karaf, office.found(LINK.pattern()), "gerda@example.org");
            assertThat(gerda.open("/start", 200).html()).contains("Zurzeit wartet nichts auf Sie.");
            assertThat(karaf.log()).doesNotContain("/einladung/");
        }
    }

    private static String printed(Karaf karaf, String login, String role) {
        String said = karaf.console("kapital:admin create " + login + " --role " + role + " --district neustadt");
        Matcher link = LINK.matcher(said);
        assertThat(link.find()).as(said).isTrue();
        return link.group(1);
    }

    private static Visitor cameIn(Karaf karaf, String link, String login) {
        new Visitor(karaf.uri()).open(link, 200).fill("password", PASSWORD).send(200);
        return Visitor.loggedIn(karaf.uri(), login, PASSWORD);
    }
}
