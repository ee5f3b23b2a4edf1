package de.stadtteilkapital.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.partners.api.CaseExcerpt;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptShownTest {
    private static final CaseExcerpt.Line WOOD = new CaseExcerpt.Line("MATERIAL", "Holz", Money.of("150.00"));
    private static final CaseExcerpt.Line OLD = new CaseExcerpt.Line("BARTER", "Tausch", Money.of("49.50"));

    private static CodeList list(String name) {
        return new CodeList(
                name,
                switch (name) {
                    case "projectType" -> List.of(new CodeList.Code("SPORT", new Text("Sport und Spiel", "Sport")));
                    case "feature" -> List.of(new CodeList.Code("URBAN", new Text("im Stadtraum", "urban")));
                    case "targetGroup" -> List.of(new CodeList.Code("YOUTH", new Text("Jugend", "youth")));
                    case "budgetLine" -> List.of(new CodeList.Code("MATERIAL", new Text("Sachmittel", "material")));
                    default -> List.<CodeList.Code>of();
                });
    }

    private static ExcerptShown shown(String type) {
        return new ExcerptShown(
                new CaseExcerpt(
                        "HN-2026-0001",
                        "Turnfest",
                        null,
                        type,
                        List.of("URBAN"),
                        List.of("YOUTH", "ELDERS"),
                        null,
                        null,
                        null,
                        Money.of("199.50"),
                        List.of(WOOD, OLD),
                        null),
                ExcerptShownTest::list);
    }

    @Test
    void codesAreCalledAsPeopleCallThem() {
        assertThat(shown("SPORT").kinds()).extracting(Text::german).containsExactly("Sport und Spiel", "im Stadtraum");
        assertThat(shown("SPORT").line(WOOD).german()).isEqualTo("Sachmittel");
    }

    @Test
    void whatItsListNoLongerHasStandsAsItIsWritten() {
        assertThat(shown("SPORT").targetGroups()).extracting(Text::german).containsExactly("Jugend", "ELDERS");
        assertThat(shown("SPORT").line(OLD).german()).isEqualTo("BARTER");
    }

    @Test
    void aDraftWithoutTypeHasNone() {
        assertThat(shown(null).kinds()).extracting(Text::german).containsExactly("im Stadtraum");
    }

    @Test
    void thePlanIsSummedUp() {
        assertThat(shown("SPORT").total()).isEqualTo(Money.of("199.50"));
    }
}
