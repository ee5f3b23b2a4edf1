package de.stadtteilkapital.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import de.stadtteilkapital.platform.testing.Demonstration;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium at the pages of a container. Used by one thread. */
public final class Chromium implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 320;

    private static final int HEIGHT = 900;

    /** The size is taken, pictures and fonts are there, and three frames in a row were drawn alike. */
    private static final String AT_REST = "([width, height]) => new Promise(rest => {"
            + " let last = '', alike = 0;"
            + " const frame = () => { const root = document.documentElement;"
            + " const now = [innerWidth, innerHeight, root.scrollHeight, root.scrollWidth, scrollY].join();"
            + " const there = innerWidth === width && innerHeight === height && document.fonts.status === 'loaded'"
            + " && [...document.images].every(i => i.complete);"
            + " alike = there && now === last ? alike + 1 : 0; last = now;"
            + " alike === 3 ? rest() : requestAnimationFrame(frame); };"
            + " requestAnimationFrame(frame); })";

    private static final Path PROGRAM = Path.of(System.getProperty("stadtteilkapital.chromium", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;
    private final String base;

    public Chromium(URI base) {
        this.base = base.toString().replaceFirst("/$", "");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Of somebody who has not logged in. */
    Page somebody(boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("de-DE")
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(WIDE, HEIGHT));
        return context.newPage();
    }

    Page somebody() {
        return somebody(true);
    }

    public Page loggedIn(String login) {
        Page page = somebody();
        page.navigate("/anmelden");
        page.fill("#login", login);
        page.fill("#password", Demonstration.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(base + "/start");
        return page;
    }

    static void width(Page page, int width) {
        size(page, width, HEIGHT);
    }

    /** Returns when the page has taken the size and is at rest: a click on what still moves hits what lies beside it. */
    static void size(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate(AT_REST, List.of(width, height));
    }

    /** Without the address of the server. */
    String path(String url) {
        return url.startsWith(base) ? url.substring(base.length()) : url;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
