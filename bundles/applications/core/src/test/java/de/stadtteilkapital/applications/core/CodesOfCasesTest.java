package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which codes applications have, so that no district takes them away. */
@OnBothDatabases
class CodesOfCasesTest {
    private static final String HERE = "hamm-norden";
    private static final List<String> EVER = List.of("OLD", "OLDER", "CHILDREN", "ONE", "PLACES");

    private final House house;
    private final Caller sponsor;
    private final CodesOfCases codes;

    CodesOfCasesTest(Database kind) {
        house = new House(kind);
        house.clear();
        sponsor = house.sponsor();
        codes = new CodesOfCases(house.database.store());
    }

    private Proposal with(String type, List<String> features, List<String> groups, String indicator) {
        Proposal written = House.written(sponsor, "Nähstube");
        written = Spoilt.with(written, "projectType", type);
        written = Spoilt.with(written, "features", features);
        written = Spoilt.with(written, "targetGroups", groups);
        return Spoilt.with(written, "indicators", List.of(new IndicatorTarget(indicator, 3)));
    }

    /** Written by hand: A_B is no AXB, and a code that begins like another is another. */
    @ParameterizedTest
    @CsvSource({
        "projectType, ONE, true",
        "projectType, URBAN, false",
        "feature, A_B, true",
        "feature, AXB, false",
        "feature, A, false",
        "feature, LAST, true",
        "targetGroup, CHILDREN, true",
        "targetGroup, CHILD, false",
        "indicator, PLACES, true",
        "indicator, PLACE, false",
        "sex, ONE, false"
    })
    void eachListIsLookedForWhereItsCodesStand(String list, String code, boolean used) {
        house.applications.draft(
                sponsor, with("ONE", List.of("A_B", "LAST"), List.of("CHILDREN", "SENIORS"), "PLACES"));
        assertThat(codes.used(HERE, list, List.of(code))).isEqualTo(used ? Set.of(code) : Set.of());
        assertThat(codes.used("elsewhere", list, List.of(code))).isEmpty();
    }

    /** It is shown beside what is handed in later. */
    @Test
    void whatWasHandedInKeepsItsCodes() throws SQLException {
        Application draft =
                house.applications.draft(sponsor, with("ONE", List.of("OLD"), List.of("CHILDREN"), "PLACES"));
        house.applications.submit(sponsor, draft.id());
        house.database.falsified(
                "update applications_application set features = '', target_groups = '', project_type = ''");
        house.database.falsified("delete from applications_indicator");
        Map.of("feature", "OLD", "targetGroup", "CHILDREN", "projectType", "ONE", "indicator", "PLACES")
                .forEach((list, code) ->
                        assertThat(codes.used(HERE, list, EVER)).as(list).containsExactly(code));
    }

    /** One of what applications have, and one for each code that none has. */
    @Test
    void aCodeThatNoneHasIsOneQueryMore() {
        house.applications.submit(sponsor, draft("OLD").id());
        assertThat(statements("OLD")).isEqualTo(1);
        assertThat(statements("OLD", "OLDER", "ONE")).isEqualTo(3);
    }

    /** What is no JSON would end whoever reads it. */
    @Test
    void whatWasHandedInIsReadOnlyWhereTheCodeStands() throws SQLException {
        house.applications.submit(sponsor, draft("OLD").id());
        house.database.falsified("update applications_submission set seen = 'OLDER, \"OLD_ER\" and \"OLD\"'");
        assertThat(codes.used(HERE, "feature", List.of("OLD", "OLDER", "OLD%", "OLD!ER", "O_D")))
                .containsExactly("OLD");
    }

    /** By the numbers: a page of ten in which it is a target group, then the one in which it is a feature. */
    @Test
    void whereItStandsElsewhereTheNextPageTells() throws SQLException {
        house.applications.submit(sponsor, draft("CHILDREN").id());
        house.database.falsified("delete from applications_outcome");
        house.database.falsified("update applications_submission set id = 'z'");
        house.applications.submit(sponsor, draft("OLD").id());
        house.database.falsified("delete from applications_outcome");
        house.database.falsified("update applications_submission set id = 'a' where id <> 'z'");
        for (int i = 1; i < 10; i++) {
            house.database.falsified("insert into applications_submission (id, application, judged_at, seen)"
                    + " select 'a" + i + "', application, judged_at, seen from applications_submission where id = 'a'");
        }
        house.database.falsified("update applications_application set features = ''");

        assertThat(codes.used(HERE, "feature", List.of("CHILDREN"))).containsExactly("CHILDREN");
        assertThat(statements("CHILDREN")).isEqualTo(3);
        house.database.falsified("update applications_submission set id = '0' where id = 'z'");
        assertThat(statements("CHILDREN")).isEqualTo(2);
    }

    private Application draft(String feature) {
        return house.applications.draft(sponsor, with("ONE", List.of(feature), List.of("CHILDREN"), "PLACES"));
    }

    private int statements(String... asked) {
        return house.database.statements(() -> codes.used(HERE, "feature", List.of(asked)));
    }
}
