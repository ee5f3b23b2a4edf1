package de.stadtteilkapital.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RowFilterTest {
    private static final RowFilter NORTH = RowFilter.in("e.district", Set.of("north"));

    @Test
    void partsAreJoinedInBrackets() {
        RowFilter filter = NORTH.or(RowFilter.is("e.sponsor", "s")).and(RowFilter.isNot("e.state", "DRAFT"));
        assertThat(filter.condition())
                .isEqualTo(
                        "((e.district in :e_district_in or e.sponsor = :e_sponsor_is) and e.state <> :e_state_isnt)");
        assertThat(filter.parameters())
                .isEqualTo(Map.of("e_district_in", Set.of("north"), "e_sponsor_is", "s", "e_state_isnt", "DRAFT"));
    }

    @Test
    void twoOfOneKindKeepTheirValuesApart() {
        RowFilter filter =
                NORTH.or(RowFilter.in("e.district", Set.of("south"))).or(RowFilter.in("e.district", Set.of("east")));
        assertThat(filter.condition())
                .isEqualTo("((e.district in :e_district_in or e.district in :e_district_in_)"
                        + " or e.district in :e_district_in__)");
        assertThat(filter.parameters())
                .isEqualTo(Map.of(
                        "e_district_in", Set.of("north"),
                        "e_district_in_", Set.of("south"),
                        "e_district_in__", Set.of("east")));
    }

    @Test
    void oneThatHasTwoOfAKindIsJoinedLikeAnyOther() {
        RowFilter two = NORTH.or(RowFilter.in("e.district", Set.of("south")));
        RowFilter filter = RowFilter.in("e.district", Set.of("east")).and(two);
        assertThat(filter.parameters().values())
                .containsExactlyInAnyOrder(Set.of("east"), Set.of("north"), Set.of("south"));
        assertThat(Pattern.compile(":(\\w+)")
                        .matcher(filter.condition())
                        .results()
                        .map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(filter.parameters().keySet());
    }

    @Test
    void noValueLetsNothingPassAndNoBarBarsNothing() {
        assertThat(RowFilter.in("e.district", Set.of()).parameters().get("e_district_in"))
                .isEqualTo(Set.of("-"));
        assertThat(RowFilter.notIn("e.application", Set.of())).isEqualTo(RowFilter.ALL);
        assertThat(NORTH.and(RowFilter.missingOrNotIn("e.application", Set.of())))
                .isEqualTo(NORTH);
    }

    @Test
    void whatMayBeMissingIsNotBarred() {
        assertThat(RowFilter.missingOrNotIn("e.application", Set.of("a")).condition())
                .isEqualTo("(e.application is null or e.application not in :e_application_notin)");
    }

    @Test
    void anOfficeIsComparedWithItsDistrict() {
        RowFilter filter = RowFilter.within(
                "e.district",
                "e.office",
                List.of(
                        new InDistrict("north", "youth"),
                        new InDistrict("south", "youth"),
                        new InDistrict("north", "law")));
        assertThat(filter.condition())
                .isEqualTo("((e.district = :e_district_is and e.office in :e_office_in)"
                        + " or (e.district = :e_district_is_ and e.office in :e_office_in_))");
        assertThat(filter.parameters())
                .isEqualTo(Map.of(
                        "e_district_is",
                        "north",
                        "e_office_in",
                        Set.of("youth", "law"),
                        "e_district_is_",
                        "south",
                        "e_office_in_",
                        Set.of("youth")));
    }

    @Test
    void noOfficeAtAllIsNobodys() {
        assertThat(RowFilter.within("e.district", "e.office", List.of()).parameters())
                .isEqualTo(Map.of("e_district_is", "-", "e_office_in", Set.of("-")));
    }
}
