package de.stadtteilkapital.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every page that somebody reaches by links from where they begin, found by following them: none refuses, none has a barrier,
 * none scrolls sideways, and the browser has nothing to say against any of them.
 */
@KarafTest
class PagesIT {
    /** One for each kind of person; the public first. */
    private static final List<String> PEOPLE = List.of(
            "",
            "koordination",
            "admin",
            "traeger1",
            "wirtschaftsfoerderung",
            "komitee1",
            "finanzen",
            "revision",
            "regiestelle",
            "evaluation");

    /** Of the pages' markup; what is saved leads to no page. */
    private static final Pattern LINK = Pattern.compile("<a (?![^>]*\\bdownload)[^>]*href=\"([^\"]+)\"");

    private final URI base;
    private final Set<String> looked = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    PagesIT(Karaf karaf) {
        Road road = Demonstration.of(karaf);
        base = karaf.uri();
        new Ground(road).lay();
    }

    @Test
    void whatIsReachedByLinksRefusesNobodyAndHasNoBarrier() {
        try (Chromium chromium = new Chromium(base)) {
            for (String person : PEOPLE) {
                Page page = person.isEmpty() ? chromium.somebody() : chromium.loggedIn(person);
                page.onConsoleMessage(message -> {
                    // an answer that refuses is told of by its status
                    boolean ofStatus = message.text().startsWith("Failed to load resource");
                    if (List.of("error", "warning").contains(message.type()) && !ofStatus) {
                        faults.add(person + " " + page.url() + ": " + message.text());
                    }
                });
                walk(chromium, person, page);
                page.context().close();
            }
        }
        assertThat(faults).isEmpty();
        assertThat(looked)
                .contains(
                        "/",
                        "/start",
                        "/antraege",
                        "/antraege/{nr}",
                        "/beratung/{id}",
                        "/konten/{id}",
                        "/betrieb",
                        "/einrichtung");
        assertThat(looked).hasSizeGreaterThan(40);
    }

    private void walk(Chromium chromium, String person, Page page) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(person.isEmpty() ? "/" : "/start"));
        while (!open.isEmpty()) {
            String path = open.poll();
            if (!seen.add(kind(path))) {
                continue;
            }
            if (looked.add(kind(path)) || Look.EACH) {
                look(person, page, path);
                links(hrefs(page), chromium).forEach(open::add);
                new FormStates(page, path).faults().forEach(fault -> faults.add(person + " " + path + ": " + fault));
            } else {
                links(read(person, page, path), chromium).forEach(open::add);
            }
        }
    }

    private void look(String person, Page page, String path) {
        told(person, path, page.navigate(path).status());
        // what everybody sees is looked at in both shapes, the rest where there is least room
        (person.isEmpty() ? Look.faults(page) : Look.faultsOfState(page))
                .forEach(fault -> faults.add(person + " " + path + ": " + fault));
    }

    /** What somebody else's browser has shown already is only read. */
    private List<String> read(String person, Page page, String path) {
        APIResponse answer = page.request().get(path);
        told(person, path, answer.status());
        return LINK.matcher(answer.text())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    private void told(String person, String path, int status) {
        if (status != 200) {
            faults.add(person + " " + path + ": " + status);
        }
    }

    private static List<String> links(List<String> hrefs, Chromium chromium) {
        return hrefs.stream()
                .map(chromium::path)
                .filter(link -> link.startsWith("/"))
                .map(link -> link.replaceFirst("#.*", ""))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> hrefs(Page page) {
        return (List<String>)
                page.evaluate("[...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)");
    }

    /** What two addresses of the same kind of page have in common. */
    private static String kind(String path) {
        String order =
                path.matches(".*[?&](sort|after)=.*") ? path.replaceFirst(".*[?&](sort=[^&]*|after)=?.*", "?$1") : "";
        return path.replaceFirst("\\?.*", "")
                        .replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/{id}")
                        .replaceAll("/[A-Z]{1,4}-[0-9]{4}-[0-9]+", "/{nr}")
                        .replaceAll("/[0-9]{4}-[0-9]{2}-[0-9]{2}", "/{day}")
                        .replaceAll("/(gremien|mitglieder|organisationen)/(?!neu(/|$))[^/]+", "/$1/{id}")
                        .replaceAll("/(rolle|einladen)/[a-zA-Z-]+", "/$1/{role}")
                        .replaceAll(Look.EACH ? "$^" : "/(parameter|texte)/[a-zA-Z.]+", "/$1/{key}")
                        .replaceAll(Look.EACH ? "$^" : "/listen/[a-zA-Z]+", "/listen/{list}")
                        .replaceAll(Look.EACH ? "$^" : "/\\{list}/[A-Z][A-Z0-9_]*", "/{list}/{code}")
                + order;
    }
}
