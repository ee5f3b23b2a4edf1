package de.stadtteilkapital.itests.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with a page that is open: barriers by axe (WCAG 2.2 AA), sideways scrolling, headings, titles. */
final class Look {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What is left of 1,024 pixels in height where everything is four times as large; in width it is {@code NARROW}. */
    private static final int ZOOMED = 256;

    /** On a narrow page all stands below each other: what has the focus later is never above what had it before. */
    private static final String OUT_OF_ORDER = "(() => { let last = -Infinity, wrong = 0;"
            + " document.querySelectorAll('main :is(a[href], button, input, select, textarea, summary)').forEach(e => {"
            + " const r = e.getBoundingClientRect(); if (r.width === 0 || e.tabIndex < 0 || !e.checkVisibility()) return;"
            + " if (e.tabIndex > 0 || r.bottom + scrollY <= last) wrong++; last = r.top + scrollY; }); return wrong })()";

    private Look() {}

    /** Whether everything is looked at in all its shapes, and by everybody. */
    static final boolean EACH = "each".equals(System.getProperty("stadtteilkapital.test.pages"));

    /** Of a state of what was seen as a whole already: dark and narrow, and light and wide where each shape counts. */
    static List<String> faultsOfState(Page page) {
        return EACH ? faults(page) : narrow(page);
    }

    /** Light and wide, then dark and narrow. */
    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        Chromium.width(page, Chromium.WIDE);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        barriers(page).map(fault -> "wide, light: " + fault).forEach(faults::add);
        faults.addAll(narrow(page));
        return faults;
    }

    private static List<String> narrow(Page page) {
        List<String> faults = new ArrayList<>();
        if (page.evaluate("window.hit") != null) {
            faults.add("markup that somebody has typed was taken for the page's own");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.width(page, Chromium.NARROW);
        barriers(page).map(fault -> "narrow, dark: " + fault).forEach(faults::add);
        if (number(page, "document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0) {
            faults.add("scrolls sideways at 320 px");
        }
        Chromium.size(page, Chromium.NARROW, ZOOMED);
        if (number(page, "document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0) {
            faults.add("scrolls sideways at 400 %");
        }
        if (number(page, OUT_OF_ORDER) > 0) {
            faults.add("the focus does not go in the order in which the page reads");
        }
        if (number(page, "document.querySelectorAll('h1').length") != 1) {
            faults.add("has not one first heading");
        }
        if (!page.title().contains(page.locator("h1").first().innerText().strip())) {
            faults.add("is not called by its heading: " + page.title());
        }
        return faults;
    }

    private static int number(Page page, String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    private static Stream<String> barriers(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violations()).withTags(RULES).analyze().getViolations().stream()
                        .map(Look::told);
    }

    /** What is right need not be told with its markup, which takes longer than to look for it. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
