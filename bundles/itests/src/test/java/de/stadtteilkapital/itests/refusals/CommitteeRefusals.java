package de.stadtteilkapital.itests.refusals;

import static de.stadtteilkapital.itests.refusals.Ground.NOTHING;
import static de.stadtteilkapital.itests.refusals.Ground.OTHER;
import static de.stadtteilkapital.itests.refusals.Ground.OWNER;

import de.stadtteilkapital.platform.testing.CommitteeRoad;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the committee and its office may not, from the agenda to the signed minutes: R10 to R12. */
final class CommitteeRefusals {
    private static final String OFFICE = "koordination";
    private static final String CHAIR = "komitee1";
    private static final int PRESENT = 7;

    private final Ground ground;
    private final Trial trial;
    private final CommitteeRoad session;
    private final List<String> members;

    /** A project of {@link Ground#OWNER}, approved as a whole. */
    final String approved;
    /** A project of {@link Ground#OTHER}, approved under a precondition. */
    final String conditional;

    CommitteeRefusals(Ground ground, Trial trial) {
        this.ground = ground;
        this.trial = trial;
        approved = ground.assessed(OWNER, 3_000);
        conditional = ground.assessed(OTHER, 1_200);
        session = CommitteeRoad.plan(ground.road, ground.begin);
        members = session.members().stream()
                .map(member -> member.get("id").asText())
                .toList();
    }

    /** Up to the votes; the minutes are not made yet. */
    void tryAgendaAndVotes() throws SQLException {
        String item = session.item(approved);
        agenda();
        String other = session.item(conditional);
        String third = session.item(ground.assessed(OWNER, 900));
        session.inviteAtOnce();
        vote("R11.beforeAttendance", item, 3_000, ballots(members.subList(0, PRESENT)));
        attendance();
        ballots(item, third);
        vote("R11.beyondRequest", item, 3_001, ballots(members.subList(0, PRESENT)));
        vote("R11.lessWithoutReason", item, 2_999, ballots(members.subList(0, PRESENT)));
        trial.post(
                "R11.presidedByAbsent",
                CHAIR,
                "/api/committee/agenda-items/" + item + "/votes",
                Map.of(
                        "motion",
                        approval(3_000),
                        "ballots",
                        ballots(members.subList(0, PRESENT)),
                        "presiding",
                        members.get(8)));
        session.approve(item, "3000.00", List.of(), List.of());
        vote("R11.decided", item, 3_000, ballots(members.subList(0, PRESENT)));
        recuse("R11.recusalOnDecided", item, members.get(3));
        session.approve(other, "1200.00", List.of(precondition()), List.of());
        session.approve(third, "900.00", List.of(), List.of(members.get(2)));
        budget();
    }

    private Map<String, Object> precondition() {
        return Map.of("text", "Raumnutzung nachweisen", "due", ground.begin.plusDays(10), "precondition", true);
    }

    /** The minutes and what may not be done once they are there. */
    void tryMinutes() throws SQLException {
        trial.post("R12.signatureBeforeMinutes", CHAIR, minutes() + "/signature", NOTHING);
        ground.road.as(CHAIR).post(minutes(), NOTHING).expect(201);
        trial.post("R12.signatureByMember", "komitee2", minutes() + "/signature", NOTHING);
        trial.post("R12.signatureByOffice", OFFICE, minutes() + "/signature", NOTHING);
        ground.road.as(CHAIR).post(minutes() + "/signature", NOTHING).expect(200);
        trial.post("R12.signedTwice", CHAIR, minutes() + "/signature", NOTHING);
        trial.post("R12.minutesAgain", CHAIR, minutes(), NOTHING);
        attend("R12.attendanceAfterwards", session.session(), members.subList(0, PRESENT - 1));
        trial.post("R12.itemAfterwards", OFFICE, items(session.session()), matter());
    }

    private void agenda() throws SQLException {
        CommitteeRoad later = CommitteeRoad.plan(ground.road, ground.begin.plusDays(3));
        trial.post("R10.onTwoAgendas", OFFICE, items(later.session()), Map.of("application", approved));
        trial.post(
                "R10.insideNoticePeriod",
                OFFICE,
                "/api/committee/sessions/" + later.session() + "/invitation",
                NOTHING);
        attend("R11.attendanceUninvited", session.session(), members.subList(0, PRESENT));
        later.inviteAtOnce();
        trial.post("R10.invitedTwice", OFFICE, "/api/committee/sessions/" + later.session() + "/invitation", NOTHING);
        trial.post("R10.addedAfterInvitation", OFFICE, items(later.session()), matter());
        attend("R11.attendanceEarly", later.session(), members.subList(0, PRESENT));
    }

    private static Map<String, Object> matter() {
        return Map.of("title", "Verschiedenes", "text", "Nächste Termine");
    }

    private void attendance() throws SQLException {
        attend("R11.attendanceOfNonMember", session.session(), List.of(CHAIR, "netzwerk1"));
    }

    private void attend(String id, String where, List<String> present) throws SQLException {
        String path = "/api/committee/sessions/" + where + "/attendance";
        String etag = ground.road.as(CHAIR).get(path).expect(200).etag();
        trial.put(id, CHAIR, path, Map.of("present", present), etag);
    }

    private void ballots(String item, String recusing) throws SQLException {
        String path = "/api/committee/sessions/" + session.session() + "/attendance";
        List<String> few = members.subList(0, 4);
        String etag = ground.road.as(CHAIR).get(path).expect(200).etag();
        ground.road.as(CHAIR).put(path, Map.of("present", few), etag).expect(200);
        vote("R11.withoutQuorum", item, 3_000, ballots(few));

        session.attend(PRESENT);
        vote("R11.ballotOfAbsent", item, 3_000, ballots(List.of(members.get(0), members.get(8))));
        vote("R11.ballotDoubled", item, 3_000, ballots(List.of(members.get(0), members.get(1), members.get(0))));
        session.recuse(recusing, members.get(2), "leitet den Träger");
        vote("R11.ballotOfRecused", recusing, 900, ballots(members.subList(0, PRESENT)));
        recuse("R11.recusedTwice", recusing, members.get(2));
        String silent = members.get(5);
        ground.sql.update("update committee_member set voting = false where seat = ?", silent);
        vote("R11.ballotOfNonVoting", item, 3_000, ballots(List.of(members.get(0), silent)));
        ground.sql.update("update committee_member set voting = true where seat = ?", silent);
    }

    /** Seven times ten thousand leave less than ten thousand of the round's eighty. */
    private void budget() throws SQLException {
        CommitteeRoad full = CommitteeRoad.plan(ground.road, ground.begin);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            items.add(full.item(ground.assessed(OWNER, 10_000)));
        }
        full.inviteAtOnce();
        full.attend(PRESENT);
        for (String each : items.subList(0, 7)) {
            full.approve(each, "10000.00", List.of(), List.of());
        }
        vote("R11.beyondBudget", items.get(7), 10_000, ballots(members.subList(0, PRESENT)));
        lost(full.session(), items.get(7));
    }

    /** All vote against it, and nothing else is resolved. */
    private void lost(String where, String item) throws SQLException {
        ground.road
                .as(CHAIR)
                .post(
                        "/api/committee/agenda-items/" + item + "/votes",
                        Map.of("motion", approval(10_000), "ballots", ballots(members.subList(0, PRESENT), "NO")))
                .expect(201);
        trial.post("R11.lostMotion", CHAIR, "/api/committee/sessions/" + where + "/minutes", NOTHING);
    }

    private void recuse(String id, String item, String member) throws SQLException {
        trial.post(
                id,
                CHAIR,
                "/api/committee/agenda-items/" + item + "/recusals",
                Map.of("member", member, "reason", "Angehörige des Vorstands"));
    }

    private void vote(String id, String item, int amount, List<Map<String, Object>> ballots) throws SQLException {
        trial.post(
                id,
                CHAIR,
                "/api/committee/agenda-items/" + item + "/votes",
                Map.of("motion", approval(amount), "ballots", ballots));
    }

    private static Map<String, Object> approval(int amount) {
        return Map.of("decision", "APPROVE", "amount", amount + ".00", "conditions", List.of());
    }

    private static List<Map<String, Object>> ballots(List<String> voters) {
        return ballots(voters, "YES");
    }

    private static List<Map<String, Object>> ballots(List<String> voters, String choice) {
        return voters.stream()
                .map(member -> Map.<String, Object>of("member", member, "choice", choice))
                .toList();
    }

    private String minutes() {
        return "/api/committee/sessions/" + session.session() + "/minutes";
    }

    private static String items(String where) {
        return "/api/committee/sessions/" + where + "/agenda-items";
    }
}
