package de.stadtteilkapital.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an attacker tries on the pages, in a browser that would run it. */
@KarafTest
class AttackIT {
    private static final String MARKUP = "\"><img src=x onerror=\"window.hit=1\"><script>window.hit=1</script>";
    private static final String WORD = "Donaudampfschiff".repeat(13).substring(0, 200);

    private final Road road;
    private final URI base;

    AttackIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    @Test
    void aSessionThatWasPlantedIsNotTheOneAfterTheLogin() {
        try (Chromium chromium = new Chromium(base)) {
            Cookie own = session(chromium.loggedIn("traeger2").context());
            String planted = own.value.substring(1) + (own.value.startsWith("A") ? "B" : "A");
            Page victim = chromium.somebody();
            victim.context().addCookies(List.of(new Cookie(own.name, planted).setUrl(base.toString())));
            victim.navigate("/anmelden");
            victim.fill("#login", "koordination");
            victim.fill("#password", Demonstration.PASSWORD);
            victim.click("main button[type=submit]");
            victim.waitForURL("**/start");
            assertThat(session(victim.context()).value).isNotEqualTo(planted);
            Page attacker = chromium.somebody();
            attacker.context().addCookies(List.of(new Cookie(own.name, planted).setUrl(base.toString())));
            attacker.navigate("/start");
            assertThat(attacker.url()).contains("/anmelden");
        }
    }

    @Test
    void whoseAccountIsClosedIsOutWithTheNextClick() {
        try (Chromium chromium = new Chromium(base)) {
            Page page = chromium.loggedIn("evaluation");
            String account = "/api/directory/accounts/"
                    + road.as("evaluation").get("/api/directory/me").expect(200).text("account");
            road.as("admin").post(account + "/closure", Map.of()).expect(200);
            try {
                page.click("a.sk-brand");
                assertThat(page.url()).contains("/anmelden");
                assertThat(page.locator("body").innerText()).doesNotContain("Abmelden");
            } finally {
                road.as("admin").post(account + "/reopening", Map.of()).expect(200);
            }
        }
    }

    private static Cookie session(BrowserContext context) {
        return context.cookies().stream()
                .filter(cookie -> cookie.httpOnly)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasSeenIsNotSeenAgainAfterLoggingOut() {
        try (Chromium chromium = new Chromium(base)) {
            Page page = chromium.loggedIn("koordination");
            page.navigate("/antraege");
            page.click("header summary:has-text('Ahorn')");
            page.click("header button:has-text('Abmelden')");
            page.waitForLoadState();
            page.goBack();
            assertThat(page.locator("body").innerText()).doesNotContain("Ahorn");
        }
    }

    @Test
    void markupIsTextAndALongWordBreaks() {
        List<String> hits = new ArrayList<>();
        String advice = road.as("koordination")
                .post(
                        "/api/applications/advice-cases",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "contact",
                                Map.of("name", MARKUP, "organisation", WORD, "email", "wer@example.org"),
                                "idea",
                                MARKUP + " " + WORD + " javascript:alert(1)"))
                .expect(201)
                .text("id");
        try (Chromium chromium = new Chromium(base)) {
            Page page = chromium.loggedIn("koordination");
            page.onDialog(dialog -> hits.add(dialog.message()));
            for (String path : List.of("/start", "/beratung", "/beratung/" + advice, "/suche?q=Donaudampfschiff")) {
                page.navigate(path);
                assertThat(page.evaluate("window.hit")).as(path).isNull();
                assertThat(page.locator("a[href^='javascript:']").count())
                        .as(path)
                        .isZero();
                assertThat(Look.faults(page)).as(path).isEmpty();
            }
        }
        assertThat(hits).isEmpty();
    }
}
