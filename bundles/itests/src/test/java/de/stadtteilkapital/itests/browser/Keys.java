package de.stadtteilkapital.itests.browser;

import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/** Somebody at the keyboard, who has no mouse: goes from one thing to the next by Tab, and must see where they are. */
final class Keys {
    private static final int MOST_STOPS = 400;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Goes on until something of the page is reached. */
    private Keys to(String selector) {
        return until(selector, () -> is("a => a.matches(selector)".replace("selector", quoted(selector))));
    }

    private Keys until(String what, BooleanSupplier reached) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (reached.getAsBoolean()) {
                return this;
            }
            page.keyboard().press("Tab");
            if (!is("a => a === document.body || getComputedStyle(a).outlineStyle !== 'none'"
                    + " || getComputedStyle(a).boxShadow !== 'none'")) {
                throw new AssertionError(page.url() + ": the focus is not seen at "
                        + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
            }
        }
        throw new AssertionError(page.url() + ": Tab never reaches " + what + "\n"
                + page.locator("main").innerText());
    }

    private boolean is(String test) {
        return (Boolean) page.evaluate("(" + test + ")(document.activeElement)");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String named(String name) {
        return "[name=\"" + name + "\"]";
    }

    Keys type(String name, String text) {
        to(named(name));
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** One of several, by its value; the first where that is empty. */
    Keys choose(String name, String value) {
        to(named(name));
        page.keyboard().press("Space");
        return value.isEmpty() ? this : pressUntil("ArrowDown", value);
    }

    /** One of many in a list that drops down. */
    Keys select(String name, String value) {
        to(named(name));
        return pressUntil("ArrowDown", value);
    }

    private Keys pressUntil(String key, String value) {
        for (int press = 0; press < MOST_STOPS; press++) {
            if (is("a => a.value === " + quoted(value))) {
                return this;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(page.url() + ": " + key + " never comes to " + value);
    }

    Keys tick(String name, String value) {
        to(named(name) + "[value=\"" + value + "\"]");
        page.keyboard().press("Space");
        return this;
    }

    /** Sends the form by its button. */
    Keys send() {
        to("main form.sk-form button[type=submit]");
        return enter();
    }

    /** A link or button of the page's own part, by what it says. */
    Keys follow(String text) {
        until(
                text,
                () -> is("a => a.closest('main') !== null && (a.tagName === 'A' || a.tagName === 'BUTTON')"
                        + " && a.innerText.includes(" + quoted(text) + ")"));
        return enter();
    }

    /** A link of the page's own part, by where it leads. */
    Keys followTo(String address) {
        to("main a[href*=\"" + address + "\"]");
        return enter();
    }

    @SuppressWarnings("deprecation") // an answer that comes is not yet the page that is there
    private Keys enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    Keys open(String path) {
        page.navigate(path);
        return this;
    }

    boolean says(String text) {
        return page.locator("main").innerText().contains(text);
    }
}
