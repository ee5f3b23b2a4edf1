package de.stadtteilkapital.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.stadtteilkapital.itests.screens.SamplePicture;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.awt.Color;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks are chosen, described and ended in a browser; wherever they stand there is no barrier, and each picture loads. */
@KarafTest
class MarksPagesIT {
    private static final String MARKS = "/einrichtung/" + Road.DISTRICT + "/marken";
    private static final String UNLOADED =
            "[...document.images].filter(i => !i.complete || i.naturalWidth === 0).length";

    private final URI base;
    private final List<String> faults = new ArrayList<>();

    MarksPagesIT(Karaf karaf) {
        Demonstration.of(karaf);
        base = karaf.uri();
    }

    @Test
    void marksAreEnteredAndStandOnThePages() {
        try (Chromium chromium = new Chromium(base)) {
            Page office = chromium.loggedIn("koordination");
            refuseWhatIsNoPicture(office);
            enter(office, "DISTRICT", "Ring und Balken", new Color(0, 110, 90));
            enter(office, "OFFICE", "Balken", new Color(120, 40, 0));
            enter(
                    office,
                    "FUNDER",
                    "Ring " + Ground.MARKUP + " " + Ground.WORD.substring(0, 100),
                    new Color(0, 50, 150));
            look(office, MARKS);
            look(office, "/einrichtung/" + Road.DISTRICT);
            office.navigate(MARKS);
            office.click("main a:has-text('Ring und Balken')");
            look(office, chromium.path(office.url()));
            office.click("main a:has-text('Zeichen beenden')");
            look(office, chromium.path(office.url()));
            Page anybody = chromium.somebody();
            look(anybody, "/" + Road.DISTRICT);
            assertThat(anybody.locator("header img.sk-mark").getAttribute("alt"))
                    .isEqualTo("Ring und Balken");
            assertThat(anybody.locator("header .sk-here").textContent()).contains("Hamm-Norden");
            assertThat(anybody.locator("main img.sk-mark").getAttribute("alt")).isEqualTo("Balken");
            assertThat(anybody.locator("footer .sk-marks").textContent()).contains("Kofinanziert");
        }
        assertThat(faults).isEmpty();
    }

    private void refuseWhatIsNoPicture(Page page) {
        look(page, MARKS + "/neu");
        page.setInputFiles("#f-file", new FilePayload("logo.png", "image/png", "<svg/>".getBytes()));
        page.click("main button[type=submit]");
        assertThat(page.locator("#fehler").textContent()).contains("PNG oder JPEG");
        Look.faults(page).forEach(faults::add);
    }

    private void enter(Page page, String kind, String name, Color colour) {
        page.navigate(MARKS + "/neu");
        page.setInputFiles("#f-file", new FilePayload("logo.png", "image/png", SamplePicture.png(colour)));
        page.click("main button[type=submit]");
        page.waitForURL(url -> url.contains("/neu/"));
        Look.faults(page).forEach(faults::add);
        Chromium.width(page, Chromium.WIDE);
        page.check("input[value=" + kind + "]");
        page.fill("#f-name", name);
        page.fill("#f-acknowledgement", "Kofinanziert von niemandem");
        page.check("input[value=PAGES]");
        page.click("main button[type=submit]");
        page.waitForURL(url -> url.endsWith("/marken"));
    }

    private void look(Page page, String path) {
        assertThat(page.navigate(path).status()).isEqualTo(200);
        Look.faults(page).forEach(fault -> faults.add(path + ": " + fault));
        assertThat(page.evaluate(UNLOADED))
                .as("pictures that did not load on " + path)
                .isEqualTo(0);
    }
}
