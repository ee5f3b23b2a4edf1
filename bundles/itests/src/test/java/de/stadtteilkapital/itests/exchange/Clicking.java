package de.stadtteilkapital.itests.exchange;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import de.stadtteilkapital.itests.browser.Chromium;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People at browsers of their own, who click from page to page until they are told to go. */
final class Clicking implements AutoCloseable {
    private static final List<String> ROUND = List.of(
            "nav a[href='/antraege']",
            "main a[href^='/antraege/']",
            "nav a[href='/stellungnahmen']",
            "nav a[href='/beratung']",
            "nav a[href='/start']");

    private final List<Thread> people = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger clicks = new AtomicInteger();
    private volatile boolean over;

    Clicking(URI base, int count) {
        for (int i = 0; i < count; i++) {
            Thread person = new Thread(() -> click(base), "browser-" + i);
            person.start();
            people.add(person);
        }
    }

    int clicks() {
        return clicks.get();
    }

    /** Whether there have been so many more clicks since, or one that failed, of which the test tells in the end. */
    boolean goOn(int since, int more) {
        return clicks.get() > since + more || !failures.isEmpty();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    private void click(URI base) {
        try (Chromium chromium = new Chromium(base)) {
            Page page = entered(chromium);
            for (int i = 0; !over; i++) {
                follow(page, ROUND.get(i % ROUND.size()));
            }
        } catch (PlaywrightException e) {
            failures.add(e.getMessage());
        }
    }

    /** One after the other, as people come in: ten who begin at once wait for each other's browsers. */
    private synchronized Page entered(Chromium chromium) {
        return chromium.loggedIn("koordination");
    }

    @SuppressWarnings("deprecation") // an answer that comes is not yet the page that is there
    private void follow(Page page, String link) {
        Response answer =
                page.waitForNavigation(() -> page.locator(link).first().evaluate("link => link.click()"));
        clicks.incrementAndGet();
        String away = "ist gerade nicht da";
        if (answer.status() != 200 || page.locator("main").innerText().contains(away)) {
            failures.add(link + ": " + answer.status() + " " + page.title());
            page.navigate("/start");
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread person : people) {
            person.join();
        }
    }
}
