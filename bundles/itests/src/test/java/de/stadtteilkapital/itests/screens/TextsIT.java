package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The office words a letter, sees it before, and what was sent keeps its words; at a screen, over REST and in the file. */
@KarafTest
class TextsIT {
    private static final String DISTRICT = "/api/programme/districts/" + Road.DISTRICT;
    private static final String TEXTS = DISTRICT + "/texts";
    private static final String CLOSING = TEXTS + "/finance.notice.closing";
    private static final String PAGES = "/einrichtung/" + Road.DISTRICT + "/texte";

    private final URI base;
    private final Road road;
    private final Api office;

    TextsIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        office = road.as("koordination");
        base = karaf.uri();
    }

    private Answer put(String text, Map<String, ?> asked, int status) {
        return office.put(text, asked, office.get(text).expect(200).etag()).expect(status);
    }

    private String issued() {
        OneProject project = OneProject.drafted(road, "2000.00").approved();
        return project.money().grant(project.application(), OneProject.ACCOUNT);
    }

    private String notice(String grant) throws IOException {
        return words(road.as("finanzen")
                .with("Accept", "application/pdf")
                .get("/api/finance/grants/" + grant + "/notice.pdf")
                .expect(200)
                .bytes());
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private Visitor loggedIn(String login) {
        return Visitor.loggedIn(base, login, Demonstration.PASSWORD);
    }

    @Test
    void aNoticeSaysWhatHoldsOnItsDayAndKeepsIt() throws IOException {
        String before = issued();
        String said = notice(before);
        assertThat(said)
                .contains("Fordern Sie Mittel erst an, wenn sie für fällige Zahlungen benötigt werden.")
                .contains("nach § 49a Abs. 3 VwVfG NRW mit fünf Prozentpunkten");

        String own = "Rufen Sie uns an.\n\n- Belege <b>sammeln</b>\n- Nachweis senden";
        JsonNode preview = office.post(CLOSING + "/preview", Map.of("german", own))
                .expect(200)
                .json();
        assertThat(preview.at("/german/1/lines/0").asText()).isEqualTo("Belege <b>sammeln</b>");
        put(CLOSING, Map.of("german", own), 200);

        String after = notice(issued());
        assertThat(after).contains("Rufen Sie uns an.", "Belege <b>sammeln</b>").doesNotContain("Fordern Sie Mittel");
        assertThat(notice(before)).isEqualTo(said);

        assertThat(file()).contains("key: finance.notice.closing").contains("Rufen Sie uns an.");
        put(CLOSING, Map.of(), 200);
        assertThat(notice(issued())).contains("Fordern Sie Mittel erst an");
    }

    private String file() throws IOException {
        byte[] zip = office.with("Accept", "application/zip")
                .get(DISTRICT + "/file")
                .expect(200)
                .bytes();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            entries.getNextEntry();
            return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theWholeLetterIsSeenBeforeItIsEntered() throws IOException {
        String own = "Rufen Sie uns vorher an.";
        Api printing = office.with("Accept", "application/pdf");
        for (String text : List.of(
                "finance.notice.closing",
                "finance.contract.term",
                "finance.fundCall.closing",
                "applications.receipt.closing")) {
            String needed = text.endsWith("term") ? " {beginn} {ende}" : "";
            String letter = words(printing.post(TEXTS + "/" + text + "/letter", Map.of("german", own + needed))
                    .expect(200)
                    .bytes());
            assertThat(letter).as(text).contains(own, "Stadt Hamm", "Muster: kein gültiges Schreiben");
        }
        printing.post(TEXTS + "/mail.notice.text/letter", Map.of("german", "{adresse}"))
                .expect(409);
        printing.post(CLOSING + "/letter", Map.of("german", "{niemand}")).expect(422);
        Visitor screen = loggedIn("koordination");
        screen.open(PAGES + "/finance.notice.closing", 200)
                .fill("german", own)
                .fill("schreiben", "1")
                .send(200);
        assertThat(screen.html()).startsWith("%PDF-");
        screen.open(PAGES + "/finance.notice.closing", 200)
                .fill("german", "{niemand}")
                .fill("schreiben", "1")
                .send(422);
        assertThat(screen.html()).contains("Den Platzhalter {niemand} gibt es in diesem Text nicht");
        assertThat(office.get(CLOSING).expect(200).json().get("own").asBoolean())
                .isFalse();
    }

    /** A letter is shown whole, and a subject has one line to be typed in. */
    @Test
    void aTextIsTypedAsItIsRead() {
        String whole = "name=\"schreiben\"";
        String line = "<input [^>]*name=\"german\"[^>]*>";
        Visitor screen = loggedIn("koordination");
        assertThat(screen.open(PAGES + "/finance.notice.closing", 200).html())
                .contains(whole)
                .doesNotContainPattern(line);
        assertThat(screen.open(PAGES + "/mail.notice.subject", 200).html())
                .doesNotContain(whole, "<textarea")
                .containsPattern(line)
                .contains("Höchstens 150 Zeichen");
    }

    @Test
    void allThatIsDeclaredIsOnThePage() {
        String page = loggedIn("revision").open(PAGES, 200).html();
        List<String> keys = office.get(TEXTS).expect(200).json().get("items").findValuesAsText("key");
        assertThat(keys)
                .containsExactlyInAnyOrder(
                        "finance.notice.opening",
                        "finance.notice.term",
                        "finance.notice.closing",
                        "finance.contract.opening",
                        "finance.contract.granted",
                        "finance.contract.term",
                        "finance.contract.closing",
                        "finance.fundCall.opening",
                        "finance.fundCall.closing",
                        "applications.decision.deferral.opening",
                        "applications.decision.deferral.closing",
                        "applications.decision.ineligible.opening",
                        "applications.decision.ineligible.closing",
                        "applications.decision.partial.opening",
                        "applications.decision.partial.closing",
                        "applications.decision.promise.opening",
                        "applications.decision.promise.closing",
                        "applications.decision.rejection.opening",
                        "applications.decision.rejection.closing",
                        "applications.receipt.opening",
                        "applications.receipt.closing",
                        "programme.page.idea",
                        "directory.invitation.subject",
                        "directory.invitation.text",
                        "directory.reset.subject",
                        "directory.reset.text",
                        "mail.notice.subject",
                        "mail.notice.text")
                .allSatisfy(key -> assertThat(page).contains(PAGES + "/" + key));
    }

    @Test
    void aTextIsSeenBeforeItIsEnteredAndOneToComeIsTakenBack() {
        String page = PAGES + "/programme.page.idea";
        Visitor screen = loggedIn("koordination");
        screen.open(page, 200)
                .fill("german", "Kommen Sie <i>vorbei</i> in {stadtteil}!")
                .fill("vorschau", "1")
                .send(200);
        assertThat(screen.html())
                .contains("noch ist nichts gespeichert")
                .contains("Kommen Sie &lt;i&gt;vorbei&lt;/i&gt; in Hamm-Norden!")
                .contains("Noch nichts: die Vorgabe gilt.");

        screen.open(page, 200)
                .fill("german", "Bis {frist} {")
                .fill("english", "")
                .fill("vorschau", "1")
                .send(422);
        assertThat(screen.html())
                .contains("Den Platzhalter {frist} gibt es in diesem Text nicht; es gibt {stadtteil}, {programm}.")
                .contains("Eine geschweifte Klammer gehört zu keinem Platzhalter")
                .contains("Bis {frist} {</textarea>");

        screen.open(page, 200)
                .fill("german", "Bald.")
                .fill("english", "Soon.")
                .fill("from", "31.12.2098")
                .send(200);
        assertThat(screen.html()).contains("ist geändert. Was verschickt ist, behält seinen Wortlaut.");
        screen.open(page + "/zuruecknehmen/2098-12-31", 200).send(200);
        assertThat(screen.html()).contains("Die Änderung ist zurückgenommen.").contains("Noch nichts");

        screen.open(page, 200)
                .fill("german", "Kommen Sie vorbei!")
                .fill("english", "Drop in!")
                .send(200);
        assertThat(road.anyone().get("/" + Road.DISTRICT).expect(200).text()).contains("Kommen Sie vorbei!");
        put(TEXTS + "/programme.page.idea", Map.of(), 200);
        assertThat(road.anyone().get("/" + Road.DISTRICT).expect(200).text()).contains("Sie haben eine Idee?");
    }

    @Test
    void whoFollowsReadsAndOthersSeeNothing() {
        String page = PAGES + "/finance.notice.closing";
        assertThat(loggedIn("revision").open(page, 200).html()).doesNotContain("Text eintragen");
        loggedIn("traeger1").open(page, 403);
        road.as("revision").post(CLOSING + "/preview", Map.of("german", "x")).expect(403);
        put(CLOSING, Map.of("german", "x", "english", "y"), 422);
        put(CLOSING, Map.of("german", "x", "from", "2000-01-01"), 422);
        assertThat(loggedIn("koordination")
                        .open("/einrichtung/" + Road.DISTRICT, 200)
                        .html())
                .contains(PAGES);
    }
}
