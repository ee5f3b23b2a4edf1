package de.stadtteilkapital.itests.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole house on PostgreSQL as a role that owns none of its tables: it works, and lifts no guard. */
@OwnKarafTest
class TwoRolesIT {
    private static final List<String> NOT_ALLOWED = List.of(
            "alter table platform_event disable trigger all",
            "alter table finance_posting disable trigger finance_posting_guard",
            "drop trigger committee_vote_guard on committee_vote",
            "create or replace function finance_posting_guard() returns trigger language plpgsql as 'begin return new; end'",
            "truncate platform_event",
            "alter table finance_posting add column more integer",
            "create temporary table platform_purge (table_name text, row_key text)",
            "set session_replication_role = replica");

    @Test
    void theWorkingRoleDoesEverythingButLiftGuards(Containers containers) {
        try (Karaf karaf = containers.fresh("two-roles", Database.POSTGRESQL).ownedApart()) {
            Road road = Demonstration.start(karaf);
            OneProject.drafted(road, "800.00").submitted();
            assertThat(NOT_ALLOWED)
                    .allSatisfy(sql -> assertThatThrownBy(() -> karaf.sql().transaction(sql))
                            .hasMessageMatching("(?s).*(must be owner|permission denied).*"));
            Books.witnessesAgree(karaf);
            assertThat(road.anyone().get("/health/ready").text()).contains("UP");
            assertThat(karaf.log()).doesNotContain("Of the database's two roles");
        }
    }
}
