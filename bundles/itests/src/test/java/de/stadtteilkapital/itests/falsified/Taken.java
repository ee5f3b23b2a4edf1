package de.stadtteilkapital.itests.falsified;

import java.util.Set;

/** Tables in which the database can't tell a lawful change from another. */
final class Taken {
    static final Set<String> TABLES = Set.of(
            "finance_account",
            "finance_base_rate",
            "finance_entry_total",
            "finance_fund_call",
            "finance_grant",
            "finance_proof",
            "committee_member",
            "committee_rules",
            "committee_session",
            "committee_seat",
            "committee_item",
            "applications_application",
            "applications_sponsor",
            "partners_opinion_request",
            "reporting_results",
            "reporting_indicator",
            "reporting_participants",
            "directory_account",
            "directory_tie",
            "directory_organisation",
            "directory_role",
            "programme_district",
            "programme_round",
            "programme_goal",
            "programme_setting");

    private Taken() {}
}
