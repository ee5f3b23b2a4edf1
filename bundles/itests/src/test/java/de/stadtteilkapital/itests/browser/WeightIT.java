package de.stadtteilkapital.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes over the wire until a page is there: below 100 KB the first time, fonts aside, below 20 KB from then on. */
@KarafTest
class WeightIT {
    private static final int FIRST = 100_000;
    private static final int LATER = 20_000;

    private final URI base;

    WeightIT(Karaf karaf) {
        new Ground(Demonstration.of(karaf)).lay();
        base = karaf.uri();
    }

    @Test
    void pagesAreLight() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        try (Chromium chromium = new Chromium(base)) {
            Page page = chromium.somebody();
            List<Response> answers = new ArrayList<>();
            page.onResponse(answers::add);
            page.navigate("/");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(weight(answers)).as("the first page").isBetween(1_000, FIRST);
            Page office = chromium.loggedIn("koordination");
            List<Response> later = new ArrayList<>();
            office.onResponse(later::add);
            for (String path : List.of("/start", "/antraege", "/beratung", "/konten", "/stellungnahmen", "/konto")) {
                later.clear();
                office.navigate(path);
                office.waitForLoadState(LoadState.NETWORKIDLE);
                weights.put(path, weight(later));
            }
        }
        System.out.println("weights of pages in bytes: " + weights);
        assertThat(weights.values()).allSatisfy(weight -> assertThat(weight).isBetween(1_000, LATER));
    }

    /** Compressed as it came; what the browser had kept has no weight. */
    private static int weight(List<Response> answers) {
        return List.copyOf(answers).stream()
                .filter(answer -> !"font".equals(answer.request().resourceType()))
                .mapToInt(answer -> answer.request().sizes().responseBodySize
                        + answer.request().sizes().responseHeadersSize)
                .sum();
    }
}
