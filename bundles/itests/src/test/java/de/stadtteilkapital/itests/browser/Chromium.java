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
        page.setViewportSize(width, HEIGHT);
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
