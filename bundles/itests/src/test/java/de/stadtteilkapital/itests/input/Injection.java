package de.stadtteilkapital.itests.input;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is put into a text field stays what it is in every output: data. */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Injection {
    /** What the template would make of it: so long that no digest has it by chance. */
    private static final String COMPUTED = "62615533";

    private final Database database;

    private Karaf karaf;
    private Attempts attempts;
    private String application;
    private Map<String, byte[]> documents;

    Injection(Database database) {
        this.database = database;
    }

    @BeforeAll
    void walk(Containers containers) {
        karaf = prepared(containers.fresh("injection-" + database.name().toLowerCase(Locale.ROOT), database));
        Road road = Demonstration.start(karaf);
        attempts = new Attempts(road);
        HostileProject project = new HostileProject(road, attempts);
        application = project.walk();
        documents = new HashMap<>(new HostileMoney(road, attempts, application).walk(project.start(), project.end()));
        documents.putAll(project.documents());
    }

    /** Before it starts for the first time. */
    Karaf prepared(Karaf fresh) {
        return fresh;
    }

    /** Longer ones than these are no codes, numbers or ids. */
    @Test
    void wasTriedInEveryTextThatOpenApiNames() {
        Set<String> told =
                new TextFields(karaf.http().get("/api/openapi.json").expect(200).json(), 60).all();
        assertThat(told).hasSizeGreaterThan(40);
        assertThat(attempts.fields()).containsAll(told);
    }

    @Test
    void isKeptAsItWasSent() {
        Road road = Demonstration.of(karaf);
        assertThat(road.as("traeger1")
                        .get("/api/applications/" + application)
                        .expect(200)
                        .text("title"))
                .startsWith(Attempts.ATTACK);
        assertThat(text("documentation.json") + text("path.json") + text("statement.json"))
                .contains("=1+1'; drop table finance_grant; --<b onload=x>");
        assertThat(road.as("koordination")
                        .get("/api/applications?q=" + "%27%3B+drop+table+finance_grant%3B+--")
                        .status())
                .isEqualTo(200);
        assertThat(road.as("finanzen").get("/api/finance/grants").status()).isEqualTo(200);
    }

    @Test
    void isNoFormulaInATable() throws IOException {
        String csv = text("documentation.csv");
        assertThat(csv)
                .contains("'=1+1")
                .doesNotContainPattern("(^|[,\\n\"])[=+@]")
                .doesNotContain(COMPUTED);
        String ods = entry(documents.get("documentation.ods"), "content.xml");
        assertThat(ods).contains("=1+1").doesNotContain("table:formula").doesNotContain("<b onload", COMPUTED);
    }

    @Test
    void isNoMarkupInALetter() throws IOException {
        for (String pdf : new String[] {"minutes.pdf", "notice.pdf", "form.pdf", "documentation.pdf"}) {
            try (PDDocument document = Loader.loadPDF(documents.get(pdf))) {
                String printed = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
                assertThat(printed).as(pdf).doesNotContain(COMPUTED);
                if (!"form.pdf".equals(pdf)) {
                    assertThat(printed).as(pdf).contains("<bonload=x>", "${(7919*7907)?c}", "<#stop>");
                }
            }
        }
    }

    @Test
    void isNoMarkupOnAPage() {
        assertThat(karaf.http().get("/impressum").expect(200).text())
                .contains("&lt;b onload=x&gt;", "${(7919*7907)?c}")
                .doesNotContain("<b onload", COMPUTED);
    }

    @Test
    void isNoElementInAFileForTheBank() throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(documents.get("payment.xml")));
        assertThat(text("payment.xml")).doesNotContain("<b ", "<i>", "{", COMPUTED);
    }

    @Test
    void isNoEntryInACalendar() {
        assertThat(text("calendar.ics").lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(text("calendar.ics").lines()).noneMatch(line -> line.startsWith("forged"));
    }

    @Test
    void isNoLineInTheLog() {
        assertThat(karaf.http()
                        .with("X-Request-Id", "forged-line")
                        .get("/api/nothing/%0d%0aforged%1b%5b31m")
                        .status())
                .isEqualTo(400);
        assertThat(karaf.log().lines()).noneMatch(line -> line.startsWith("forged"));
        assertThat(karaf.log()).doesNotContain("\u001b", "drop table finance_grant");
        String events = karaf.console("kapital:events");
        assertThat(events.lines()).noneMatch(line -> line.startsWith("forged"));
    }

    private String text(String document) {
        return new String(documents.get(document), StandardCharsets.UTF_8);
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream file = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                if (name.equals(entry.getName())) {
                    return new String(file.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no " + name);
    }
}
