package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A funder's mark is entered at a screen, stands on the pages of the district, and goes along in its file. */
@KarafTest
class MarksIT {
    private static final String PAGE = "/einrichtung/" + Road.DISTRICT + "/marken";
    private static final String MARKS = "/api/programme/districts/" + Road.DISTRICT + "/marks";
    private static final String FILE = "/api/programme/districts/" + Road.DISTRICT + "/file";

    private final URI base;
    private final Road road;

    MarksIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor office() {
        return Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
    }

    private Api api() {
        return road.as("koordination").unrecorded();
    }

    private String enter(String name, String digest) {
        Visitor form = office().open(PAGE + "/neu/" + digest, 200);
        form.fill("kind", "FUNDER")
                .fill("name", name)
                .fill("acknowledgement", "Kofinanziert von niemandem")
                .fill("acknowledgementEnglish", "Co-funded by nobody")
                .fill("uses", "PAGES")
                .fill("uses", "LETTERS")
                .fill("place", "1")
                .send(200);
        assertThat(form.html()).contains("„" + name + "“ ist eingetragen.").contains("Kofinanziert von niemandem");
        Map<String, String> ids = new TreeMap<>();
        api().get(MARKS)
                .expect(200)
                .json()
                .get("items")
                .forEach(mark ->
                        ids.put(mark.get("name").asText(), mark.get("id").asText()));
        return ids.get(name);
    }

    @Test
    void aFundersMarkStandsOnThePagesAndIsEnded() {
        String digest = SamplePicture.keptBy(road.as("koordination"));
        String id = enter("Ring und Balken", digest);
        String address = "/marken/" + Road.DISTRICT + "/" + digest + ".png";
        Visitor anybody = new Visitor(base);
        assertThat(anybody.open("/" + Road.DISTRICT, 200).html())
                .contains("src=\"" + address + "\" alt=\"Ring und Balken\"")
                .contains("Kofinanziert von niemandem");
        Answer picture = road.anyone().unrecorded().get(address).expect(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.header("Content-Security-Policy")).contains("sandbox");
        assertThat(picture.bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(road.anyone()
                        .unrecorded()
                        .get(SamplePicture.PICTURES + "/" + digest)
                        .expect(200)
                        .bytes())
                .isEqualTo(picture.bytes());
        Visitor removal = office().open(PAGE + "/" + id + "/entfernen", 200);
        removal.send(200);
        assertThat(removal.html()).contains("„Ring und Balken“ ist entfernt.");
        assertThat(anybody.open("/" + Road.DISTRICT, 200).html()).doesNotContain(address);
    }

    @Test
    void whatIsNoPictureAndWhoKeepsNoneAreRefused() {
        api().with("Content-Type", "image/png")
                .post(SamplePicture.PICTURES, "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8))
                .expect(400);
        road.as("traeger1")
                .unrecorded()
                .with("Content-Type", "image/png")
                .post(SamplePicture.PICTURES, SamplePicture.png(Color.RED))
                .expect(403);
        road.anyone()
                .unrecorded()
                .get("/marken/" + Road.DISTRICT + "/" + "0".repeat(64) + ".png")
                .expect(404);
    }

    @Test
    void theFileBringsTheMarkWithItsPicture() throws IOException {
        String digest = SamplePicture.keptBy(road.as("koordination"));
        String id = enter("Balken und Ring", digest);
        byte[] written = api().get(FILE).expect(200).bytes();
        Map<String, byte[]> files = unpacked(written);
        assertThat(files).containsKey("marks/" + digest + ".png");
        assertThat(new String(files.get("district.yaml"), StandardCharsets.UTF_8))
                .contains("picture: marks/" + digest + ".png");
        api().post(MARKS + "/" + id + "/removal", Map.of()).expect(200);
        Api zip = api().with("Content-Type", "application/zip");
        assertThat(zip.post(FILE + "/difference", written).expect(200).text("/changes/0/chapter"))
                .isEqualTo("marks");
        files.put("marks/strange.png", new byte[] {1});
        Answer refused = zip.post(FILE, packed(files)).expect(400);
        assertThat(refused.toString()).contains("marks/strange.png");
        assertThat(zip.post(FILE, written).expect(201).text("/changes/0/key")).isEqualTo("Balken und Ring");
        assertThat(zip.post(FILE, written).expect(201).json().get("changes")).isEmpty();
        enterNothingMore();
    }

    /** So that the other tests find the district as it was. */
    private void enterNothingMore() {
        api().get(MARKS)
                .expect(200)
                .json()
                .get("items")
                .forEach(mark -> api().post(MARKS + "/" + mark.get("id").asText() + "/removal", Map.of())
                        .expect(200));
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
