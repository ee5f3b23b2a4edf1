package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A district comes from nothing to its first round, at a screen; what is missing is told until then. */
@KarafTest
class SetUpIT {
    private static final String NEW = "hamm-westen";
    private static final String HERE = "/einrichtung/" + NEW;

    private final Karaf karaf;
    private final URI base;
    private final Road road;

    SetUpIT(Karaf karaf) {
        this.karaf = karaf;
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    /** As the console admits the first administrator of a district. */
    private Visitor administrator() throws SQLException {
        karaf.sql()
                .update(
                        "insert into directory_role (id, account, role_code, district, legal_basis, start_day, given_by,"
                                + " given_at) select 'hat-westen', id, 'ADMIN', '" + NEW
                                + "', 'Test', date('2020-01-01'),"
                                + " 'test', current_timestamp from directory_account where login_key = 'admin'");
        return Visitor.loggedIn(base, "admin", Demonstration.PASSWORD);
    }

    private List<String> missing() {
        List<String> keys = new ArrayList<>();
        for (JsonNode step :
                road.as("admin").get("/api/set-up/" + NEW).expect(200).json().get("steps")) {
            if (step.hasNonNull("missing")) {
                keys.add(step.get("key").asText());
            }
        }
        return keys;
    }

    @Test
    void anOfficeSetsItsDistrictUp() throws SQLException {
        Visitor admin = administrator();
        assertThat(missing()).contains("programme.district", "programme.areas", "programme.goals", "programme.round");
        assertThat(admin.open("/start", 200).html())
                .contains("Bis zur ersten Förderperiode fehlt noch")
                .contains(HERE + "/stadtteil")
                .doesNotContain(HERE + "/foerdergebiet");

        admin.open(HERE + "/stadtteil", 200)
                .fill("name", "Hamm-Westen")
                .fill("programme", "Lokales Kapital für soziale Zwecke")
                .fill("maxGrant", "8.000,00")
                .fill("fileNumberPrefix", "HW")
                .fill("land", "NW")
                .fill("procedureLaw", "LAND")
                .fill("office/name", "Stadt Hamm")
                .fill("office/street", "Wilhelmstraße 1")
                .fill("office/city", "59067 Hamm")
                .fill("office/phone", "02381 000-200")
                .fill("office/email", "westen@hamm.example")
                .send(200);
        assertThat(admin.path()).isEqualTo(HERE + "/foerdergebiet");
        assertThat(admin.html()).contains("„Hamm-Westen“ ist eingerichtet.");

        admin.fill("areas/0/name", "Westen")
                .fill("areas/0/streets", "Lange Straße: 1–40\nWilhelmstraße\n")
                .fill("from", "")
                .send(200);
        assertThat(admin.html()).contains("Das Fördergebiet ist eingetragen.").contains("Lange Straße: 1–40");

        admin.open(HERE + "/aktionsplan/neu", 200)
                .fill("version", "Lokaler Aktionsplan 2027")
                .fill("from", "")
                .fill("basis", "Ratsbeschluss 1/27")
                .fill("goals", "Nachbarschaften beleben\nAusbildung finden\n")
                .send(200);
        assertThat(admin.html()).contains("„Lokaler Aktionsplan 2027“ ist eingetragen.");

        admin.open(HERE + "/runden/neu", 200)
                .fill("name", "2040")
                .fill("start", "01.01.2040")
                .fill("end", "31.12.2040")
                .fill("submissionDeadline", "30.06.2040")
                .fill("earlierDeadlines", "")
                .fill("coordinationShare", "20 %")
                .send(200);
        assertThat(missing())
                .doesNotContain("programme.district", "programme.areas", "programme.goals", "programme.round");

        JsonNode district =
                road.anyone().get("/api/programme/districts/" + NEW).expect(200).json();
        assertThat(district.get("land").asText()).isEqualTo("NW");
        assertThat(district.at("/areas/0/streets/0/houseNumbers").asText()).isEqualTo("1–40");
        assertThat(road.anyone()
                        .get("/api/programme/goals?district=" + NEW)
                        .expect(200)
                        .json()
                        .get("items")
                        .findValuesAsText("title"))
                .containsExactly("Nachbarschaften beleben", "Ausbildung finden");
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndKeepsWhatWasTyped() {
        Visitor office = Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
        office.open("/einrichtung/" + Road.DISTRICT + "/foerdergebiet", 200)
                .fill("areas/0/name", "")
                .fill("areas/0/streets", "Sorauer Straße: " + "1, ".repeat(80))
                .fill("from", "")
                .send(400);
        assertThat(office.html()).contains("Hier stehen höchstens 200 Zeichen.").contains("1, 1, 1,");
    }

    @Test
    void othersHaveNothingToSetUp() {
        Visitor finance = Visitor.loggedIn(base, "finanzen", Demonstration.PASSWORD);
        finance.open("/einrichtung/" + Road.DISTRICT + "/stadtteil", 403);
        road.as("komitee2").get("/api/set-up/" + Road.DISTRICT).expect(403);
        Visitor audit = Visitor.loggedIn(base, "revision", Demonstration.PASSWORD);
        assertThat(audit.open("/einrichtung/" + Road.DISTRICT + "/stadtteil", 200)
                        .html())
                .contains("Nordrhein-Westfalen")
                .doesNotContain("Änderungen speichern");
    }
}
