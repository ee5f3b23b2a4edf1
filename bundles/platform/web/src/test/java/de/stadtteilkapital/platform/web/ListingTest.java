package de.stadtteilkapital.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.UriInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {
    private static final List<TypedFilter> TYPED = List.of(
            new TypedFilter("from", Money.class, new Text("Betrag ab", "Amount from")),
            new TypedFilter("day", LocalDate.class, new Text("Eingegangen ab", "Came in from")));

    private static Listing listing(Map<String, String> query) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>(query);
        return Listing.of(
                (UriInfo) Proxy.newProxyInstance(
                        ListingTest.class.getClassLoader(),
                        new Class<?>[] {UriInfo.class},
                        (proxy, method, arguments) -> method.getName().equals("getPath") ? "liste" : parameters),
                Set.of("state"),
                TYPED);
    }

    /** What somebody types, what is asked for, and what stands in the field afterwards. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from | 1.250,50    | 1250.50    | 1.250,50",
                "from | 50,50       | 50.50      | 50,50",
                "from | 800 €       | 800.00     | 800,00",
                "from | 800.00      | 800.00     | 800,00",
                "day  | 22.11.2026  | 2026-11-22 | 22.11.2026",
                "day  | 2026-11-22  | 2026-11-22 | 22.11.2026",
                "day  | 1.3.26      | 2026-03-01 | 01.03.2026"
            })
    void whatIsTypedInGermanFilters(String name, String typed, String asked, String shown) {
        Listing listing = listing(Map.of(name, typed));
        assertThat(listing.request().filters()).isEqualTo(Map.of(name, asked));
        assertThat(listing.shown()).isEqualTo(Map.of(name, shown));
        assertThat(listing.wrong()).isEmpty();
        assertThat(listing.sorted("title")).isEqualTo("/liste?" + name + "=" + asked + "&sort=title");
    }

    @Test
    void whatCannotBeReadSaysWhatWouldBeRightAndIsNeverPassedOver() {
        Listing listing = listing(Map.of("from", "viel", "state", "DRAFT"));
        assertThat(listing.shown()).isEqualTo(Map.of("from", "viel"));
        assertThat(listing.wrong().get("from").german()).contains("Betrag ab", "1.250,00");
        assertThatThrownBy(listing::request)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/from"));
        assertThatThrownBy(listing.without("state")::counting).isInstanceOf(Refusal.class);
        assertThat(listing.isNarrowed()).isTrue();
        assertThat(listing.hasAny(Set.of("from"))).isTrue();
    }

    @Test
    void whatIsChosenMayHaveSeveralValues() {
        Listing listing = listing(Map.of("state", "DRAFT, CHECKED,DRAFT", "unknown", "x"));
        assertThat(listing.request().filters()).isEqualTo(Map.of("state", "DRAFT,CHECKED"));
        assertThat(listing.has("state", "CHECKED")).isTrue();
        assertThat(listing.hasAny(Set.of("from"))).isFalse();
    }
}
