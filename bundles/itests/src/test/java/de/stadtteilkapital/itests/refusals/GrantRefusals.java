package de.stadtteilkapital.itests.refusals;

import static de.stadtteilkapital.itests.refusals.Ground.NOTHING;
import static de.stadtteilkapital.itests.refusals.Ground.OTHER;
import static de.stadtteilkapital.itests.refusals.Ground.OWNER;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/** What may not become a grant, and what a grant may not be asked for: R13 to R15. */
final class GrantRefusals {
    private static final String GRANTS = "/api/finance/grants";
    private static final int WINDOW_WEEKS = 6;

    private final Ground ground;
    private final Trial trial;
    private final CommitteeRefusals committee;
    private String grant;

    GrantRefusals(Ground ground, Trial trial, CommitteeRefusals committee) {
        this.ground = ground;
        this.trial = trial;
        this.committee = committee;
    }

    /** The owner's grant, active in the end. */
    String grant() {
        return grant;
    }

    void tryBeforeTheSignature() throws SQLException {
        issue("R13.unsigned", committee.approved);
        issue("R13.undecided", ground.submitted(OWNER, 900));
    }

    void tryGrants() throws SQLException {
        issue("R13.openPrecondition", committee.conditional);
        grant = ground.road
                .as("finanzen")
                .post(GRANTS, Map.of("application", committee.approved))
                .expect(201)
                .text("id");
        issue("R13.twice", committee.approved);
        request("R15.notActive", "3000.00", ground.begin);
        trial.post("R14.otherSponsor", OTHER, GRANTS + "/" + grant + "/acceptance", NOTHING);
        ground.road
                .as(OWNER)
                .post(GRANTS + "/" + grant + "/acceptance", NOTHING)
                .expect(200);
        trial.post("R14.twice", OWNER, GRANTS + "/" + grant + "/acceptance", NOTHING);
        request("R15.beyondGrant", "3000.01", ground.begin);
        request(
                "R15.beyondWindow",
                "3000.00",
                ground.begin.plusWeeks(WINDOW_WEEKS).plusDays(1));
    }

    /** The other sponsor's grant, once its precondition is fulfilled. */
    String otherGrant() throws SQLException {
        JsonNode condition = ground.road
                .as("koordination")
                .get("/api/committee/conditions?application=" + committee.conditional)
                .expect(200)
                .json()
                .at("/items/0");
        String path = "/api/committee/conditions/" + condition.get("id").asText() + "/fulfilment";
        Map<String, Object> evidence = Map.of("evidence", "Mietvertrag vom Tage");
        ground.road.as("koordination").post(path, evidence).expect(200);
        trial.post("R13.fulfilledTwice", "koordination", path, evidence);
        return ground.money.grant(committee.conditional, OTHER);
    }

    private void issue(String id, String application) throws SQLException {
        trial.post(id, "finanzen", GRANTS, Map.of("application", application));
    }

    private void request(String id, String amount, LocalDate neededBy) throws SQLException {
        trial.post(
                id,
                OWNER,
                GRANTS + "/" + grant + "/payment-requests",
                Map.of("amount", amount, "neededBy", neededBy, "purpose", "Fällige Ausgaben"));
    }
}
