package de.stadtteilkapital.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are attached to a case, saved and taken away at a screen; what could do harm is not taken. */
@KarafTest
class FilesIT {
    private final URI base;

    FilesIT(Karaf karaf) {
        new Ground(Demonstration.of(karaf)).lay();
        base = karaf.uri();
    }

    private static void files(Page page) {
        page.navigate("/vorhaben");
        page.click("main a:text('Entwurf im Browser')");
        page.click("main a:has-text('Datei anhängen')");
    }

    private static void attach(Page page, String name, String type, String content) {
        page.setInputFiles("#f-file", new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
        page.click("main form.sk-form button[type=submit]");
        page.waitForLoadState();
    }

    @Test
    void aFileIsAttachedSavedAndTakenAway() {
        try (Chromium chromium = new Chromium(base)) {
            Page page = chromium.loggedIn("traeger1");
            files(page);
            attach(page, "../../Plan <b>.txt", "text/plain", "Ein Plan");
            assertThat(page.locator("main").innerText()).contains("Angehängt: Plan");
            Download saved = page.waitForDownload(() -> page.click("main a[download]"));
            assertThat(saved.suggestedFilename()).startsWith("Plan").endsWith(".txt");
            page.click("main button:has-text('Entfernen')");
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Entfernt: Plan");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "seite.html, text/html, <html><script>alert(1)</script></html>",
        "bild.svg, image/svg+xml, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "harmlos.pdf, application/pdf, <html><script>alert(1)</script></html>"
    })
    void whatABrowserWouldRunIsNotTaken(String name, String type, String content) {
        try (Chromium chromium = new Chromium(base)) {
            Page page = chromium.loggedIn("traeger1");
            files(page);
            attach(page, name, type, content);
            assertThat(page.locator("main [role=alert]").count()).isEqualTo(1);
            assertThat(page.locator("main").innerText()).doesNotContain("Angehängt");
        }
    }

    /** A hundred megabytes of nothing in some kilobytes, which whoever looks inside would have to unpack. */
    @Test
    void whatWouldSwellIsNotTaken() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[100 << 20]);
        }
        try (Chromium chromium = new Chromium(base)) {
            Page page = chromium.loggedIn("traeger1");
            files(page);
            page.setInputFiles("#f-file", new FilePayload("bericht.docx", "application/zip", bomb.toByteArray()));
            page.click("main form.sk-form button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("main [role=alert]").count()).isEqualTo(1);
            assertThat(page.locator("main").innerText()).doesNotContain("Angehängt");
        }
    }

    @Test
    void withoutAFileTheFormSaysSo() {
        try (Chromium chromium = new Chromium(base)) {
            Page page = chromium.loggedIn("traeger1");
            files(page);
            page.click("main form.sk-form button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Bitte wählen Sie eine Datei aus.");
            assertThat(Look.faults(page)).isEmpty();
        }
    }
}
