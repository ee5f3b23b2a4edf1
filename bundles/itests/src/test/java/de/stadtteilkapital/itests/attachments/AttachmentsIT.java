package de.stadtteilkapital.itests.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.itests.identity.LiveConfig;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.fakes.FakeClamd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files at an application, at an opinion and at a cost of the coordination, over HTTP. */
@KarafTest
class AttachmentsIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);
    private static final int LARGE = 18 << 20;

    private final Karaf karaf;
    private Road road;
    private OneProject project;
    private String place;

    AttachmentsIT(Karaf karaf) {
        this.karaf = karaf;
    }

    @BeforeEach
    void draft() {
        road = Demonstration.of(karaf);
        project = OneProject.drafted(road, "900.00");
        place = "/api/attachments/applications/" + project.application();
    }

    private Api sponsor() {
        return road.as(OneProject.ACCOUNT).unrecorded();
    }

    private Answer add(Api who, String name, byte[] content) {
        return who.with("Content-Type", "application/octet-stream")
                .with(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .post(place, content);
    }

    private static byte[] large(int seed) {
        byte[] noise = new byte[LARGE];
        new Random(seed).nextBytes(noise);
        System.arraycopy(PDF, 0, noise, 0, PDF.length);
        return noise;
    }

    private static String digest(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void aFileIsFetchedAsItWasSentAndAlwaysToBeSaved() throws Exception {
        Answer added = add(sponsor(), "../../Pläne.exe", PDF).expect(201);
        assertThat(added.text("name")).isEqualTo("Pläne.pdf");
        assertThat(added.text("mediaType")).isEqualTo("application/pdf");
        assertThat(added.text("state")).isEqualTo("CLEAN");
        assertThat(added.text("digest")).isEqualTo(digest(PDF));
        assertThat(added.text("/possible/0/act")).isEqualTo("REMOVE");
        assertThat(added.text("/possible/0/href")).isEqualTo(added.location());
        for (String reader : List.of(OneProject.ACCOUNT, "koordination")) {
            Answer fetched = road.as(reader).get(added.location()).expect(200);
            assertThat(fetched.bytes()).isEqualTo(PDF);
            assertThat(fetched.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(fetched.header("Content-Length")).isEqualTo(String.valueOf(PDF.length));
            assertThat(fetched.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(fetched.header("Content-Security-Policy")).contains("sandbox");
            assertThat(fetched.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"Plane.pdf\"; filename*=UTF-8''Pl%C3%A4ne.pdf");
        }
        assertThat(road.as("koordination").get(place).expect(200).text("/items/0/id"))
                .isEqualTo(added.text("id"));
    }

    @Test
    void othersAreNotToldThatThereIsOne() {
        String there = add(sponsor(), "a.pdf", PDF).expect(201).location();
        // it is a draft: nobody but its sponsor and the office knows of it
        for (String other : List.of("traeger2", "finanzen", "wirtschaftsfoerderung", "komitee1")) {
            road.as(other).get(place).expect(404);
            road.as(other).get(there).expect(404);
        }
        road.as("traeger2").delete(there).expect(404);
        add(road.as("traeger2"), "a.pdf", PDF).expect(404);
        road.as("evaluation").get(there).expect(403);
        road.anyone().get(there).expect(401);
        road.as(OneProject.ACCOUNT)
                .get("/api/attachments/nowhere/" + project.application())
                .expect(404);
    }

    @Test
    void largeFilesPassManyAtOnceWithoutLyingInMemory() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Boolean>> acts = Stream.of(1, 2, 3)
                    .<Callable<Boolean>>map(seed -> () -> passes(seed))
                    .toList();
            for (Future<Boolean> act : people.invokeAll(acts)) {
                assertThat(act.get()).isTrue();
            }
        } finally {
            people.shutdown();
        }
    }

    private boolean passes(int seed) throws Exception {
        byte[] content = large(seed);
        Answer added = add(sponsor(), seed + ".pdf", content).expect(201);
        assertThat(added.text("digest")).isEqualTo(digest(content));
        return MessageDigest.isEqual(
                content, sponsor().get(added.location()).expect(200).bytes());
    }

    @Test
    void whatIsNotTakenIsToldWhyAndLeavesNothing() throws IOException {
        Answer page = add(sponsor().with("Accept-Language", "de"), "a.pdf", "<html><script>".getBytes())
                .expect(422);
        assertThat(page.text("detail")).startsWith("Dateien dieser Art werden nicht angenommen");
        add(sponsor(), "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes())
                .expect(422);
        add(sponsor(), "a.docx", bomb()).expect(422);
        add(sponsor(), "a.pdf", new byte[0]).expect(422);
        Answer large = add(sponsor(), "a.pdf", new byte[21 << 20]).expect(413);
        assertThat(large.text("detail")).contains("20 MB");
        add(sponsor(), "a.pdf", new byte[33 << 20]).expect(413);
        sponsor()
                .with("Content-Type", "multipart/form-data; boundary=x")
                .post(place, PDF)
                .expect(400);
        assertThat(sponsor().get(place).expect(200).json().get("items")).isEmpty();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[100 << 20]);
        }
        return bytes.toByteArray();
    }

    @Test
    void aRepeatedKeyAddsOnce() {
        Api keyed = sponsor().with("Idempotency-Key", "key-" + System.nanoTime());
        Answer first = add(keyed, "a.pdf", PDF).expect(201);
        assertThat(add(keyed, "a.pdf", PDF).expect(201).text("id")).isEqualTo(first.text("id"));
        assertThat(sponsor().get(place).expect(200).json().get("items")).hasSize(1);
    }

    @Test
    void whatIsRemovedIsGoneButNotForgotten() {
        String there = add(sponsor(), "a.pdf", PDF).expect(201).location();
        road.as("koordination").delete(there).expect(404);
        Answer removed = sponsor().delete(there).expect(200);
        assertThat(removed.text("state")).isEqualTo("REMOVED");
        sponsor().get(there).expect(409);
        assertThat(sponsor().get(place).expect(200).text("/items/0/state")).isEqualTo("REMOVED");
    }

    @Test
    void whatWasHandedInStays() {
        String there = add(sponsor(), "a.pdf", PDF).expect(201).location();
        project.submitted();
        add(sponsor(), "b.pdf", PDF).expect(409);
        sponsor().delete(there).expect(409);
        add(road.as("koordination"), "b.pdf", PDF).expect(201);
    }

    @Test
    void anOfficeAddsToItsOpinionUntilItHasGivenIt() {
        project.submitted();
        road.check(project.application());
        Api office = road.as("wirtschaftsfoerderung");
        String request = office.get("/api/partners/opinion-requests?application=" + project.application())
                .expect(200)
                .text("/items/0/id");
        place = "/api/attachments/opinion-requests/" + request;
        String there = add(office, "Gutachten.pdf", PDF).expect(201).location();
        add(road.as("koordination"), "a.pdf", PDF).expect(404);
        sponsor().get(place).expect(404);
        road.giveOpinions("wirtschaftsfoerderung");
        office.delete(there).expect(409);
        assertThat(road.as("koordination").get(there).expect(200).bytes()).isEqualTo(PDF);
    }

    /** Evidence stays as long as what it proves is booked. */
    @Test
    void aCostOfTheCoordinationKeepsItsEvidenceAlsoWhenItIsTakenBack() {
        Api finance = road.as("finanzen");
        Map<String, Object> spent = Map.of(
                "district", Road.DISTRICT,
                "round", road.round().get("id").asText(),
                "spentOn", road.today(),
                "payee", "Druckerei",
                "purpose", "Faltblätter",
                "amount", "1.00",
                "evidence", "Beleg 1");
        String cost = finance.post("/api/finance/coordination-costs", spent)
                .expect(201)
                .text("id");
        place = "/api/attachments/coordination-costs/" + cost;
        String there = add(finance, "Rechnung.pdf", PDF).expect(201).location();
        add(road.as("koordination"), "a.pdf", PDF).expect(404);
        road.as("freigabe").get(place).expect(404);
        assertThat(road.as("revision").get(there).expect(200).bytes()).isEqualTo(PDF);
        assertThat(finance.delete(there).expect(409).text()).contains("Beleg einer Buchung");
        finance.post("/api/finance/coordination-costs/" + cost + "/reversal", Map.of("reason", "doppelt"))
                .expect(200);
        add(finance, "b.pdf", PDF).expect(409);
        assertThat(finance.delete(there).expect(409).text()).contains("Beleg einer Buchung");
        assertThat(finance.get(there).expect(200).bytes()).isEqualTo(PDF);
    }

    @Test
    void whereAScannerIsConfiguredNobodyFetchesWhatItHasNotSeen() throws IOException {
        LiveConfig settings = new LiveConfig(karaf, "de.stadtteilkapital.attachments.cfg");
        try (FakeClamd clamd = FakeClamd.start()) {
            try {
                settings.set(Map.of("scanner", clamd.address()), () -> isChecked(probe()));
                showsWhatTheScannerSays();
            } finally {
                settings.restore(() -> !isChecked(probe()));
                takeAwayWhatWaits();
            }
        }
    }

    private void showsWhatTheScannerSays() {
        String clean = add(sponsor(), "a.pdf", PDF).expect(201).location();
        Await.until("it is there", LIMIT, () -> sponsor().get(clean).status() == 200);
        byte[] infected =
                (new String(PDF, StandardCharsets.US_ASCII) + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII);
        Answer added = add(sponsor(), "b.pdf", infected).expect(201);
        Await.until("it is refused", LIMIT, () -> sponsor().get(place).text().contains("Eicar-Signature"));
        sponsor().get(added.location()).expect(409);
    }

    /** Taken away again, so that there is room for the next. */
    private Answer probe() {
        Answer added = add(sponsor(), "probe.pdf", PDF).expect(201);
        sponsor().delete(added.location());
        return added;
    }

    /** What was added in the moment of the change would wait for ever. */
    private void takeAwayWhatWaits() {
        for (JsonNode item : sponsor().get(place).expect(200).json().get("items")) {
            if ("CHECKING".equals(item.get("state").asText())) {
                sponsor().delete(place + "/" + item.get("id").asText()).expect(200);
            }
        }
    }

    private static boolean isChecked(Answer added) {
        return "CHECKING".equals(added.expect(201).text("state"));
    }
}
