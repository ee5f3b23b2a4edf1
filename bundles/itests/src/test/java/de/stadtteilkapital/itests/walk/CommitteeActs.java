package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.Road;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sessions, members who come and go, motions that are carried and lost, minutes. */
final class CommitteeActs {
    private static final String SESSIONS = "/api/committee/sessions";

    private final House house;
    private final List<String> members;
    private List<String> present = List.of();
    private String session;

    CommitteeActs(House house) {
        this.house = house;
        members = CommitteeRoad.members(house.road).stream()
                .filter(member -> member.get("voting").asBoolean())
                .map(member -> member.get("id").asText())
                .toList();
    }

    /** With some that are undecided; on the next day, all having waived the notice. */
    String meet() {
        List<Project> tabled = house.oracle.projects.stream()
                .filter(project -> project.state == Project.State.OPEN)
                .limit(1 + house.random.nextInt(4))
                .toList();
        if (session != null || tabled.isEmpty()) {
            return null;
        }
        session = house.post(
                        "koordination",
                        SESSIONS,
                        Map.of(
                                "district", Road.DISTRICT,
                                "body", "komitee",
                                "startsAt", house.today.plusDays(1) + "T16:00:00Z",
                                "place", "Stadtteilbüro",
                                "title", "Sitzung"))
                .expect(201)
                .text("id");
        for (Project project : tabled) {
            project.item = house.post(
                            "koordination",
                            SESSIONS + "/" + session + "/agenda-items",
                            Map.of("application", project.application))
                    .expect(201)
                    .text("id");
            project.lost = false;
            project.state = Project.State.TABLED;
        }
        house.post(
                        "koordination",
                        SESSIONS + "/" + session + "/invitation",
                        Map.of("noticeWaived", Map.of("reason", "Alle sind einverstanden.")))
                .expect(200);
        house.moveTo(house.today.plusDays(1));
        attend(members.size());
        return "session of " + tabled.size();
    }

    /** The chair stays; of nine more than half have to be there (VwVfG § 90). */
    String comeAndGo() {
        if (session == null) {
            return null;
        }
        attend(2 + house.random.nextInt(members.size() - 1));
        return present.size() + " present";
    }

    private void attend(int count) {
        List<String> others = new ArrayList<>(members.subList(1, members.size()));
        Collections.shuffle(others, house.random);
        List<String> there = new ArrayList<>(List.of(members.get(0)));
        there.addAll(others.subList(0, count - 1));
        String path = SESSIONS + "/" + session + "/attendance";
        String etag = house.as("komitee1").get(path).expect(200).etag();
        house.as("komitee1").put(path, Map.of("present", there), etag).expect(200);
        present = there;
    }

    private boolean isQuorate() {
        return 2 * present.size() > members.size();
    }

    String vote() {
        Project project = house.project(p -> p.state == Project.State.TABLED);
        if (project == null) {
            return null;
        }
        boolean reject = house.chance(20);
        long amount = house.chance(40) ? project.asked : house.upTo(project.asked);
        return vote(project, reject, amount, house.chance(75) ? 75 : 25);
    }

    /** @param inFavour in percent */
    private String vote(Project project, boolean reject, long amount, int inFavour) {
        Map<String, Object> motion = new LinkedHashMap<>();
        motion.put("decision", reject ? "REJECT" : "APPROVE");
        motion.put("reason", "So wird es beantragt.");
        if (!reject) {
            motion.put("amount", Cents.text(amount));
            motion.put("conditions", List.of());
        }
        int yes = 0;
        int no = 0;
        boolean chair = false;
        List<Map<String, Object>> ballots = new ArrayList<>();
        for (String member : present) {
            boolean leads = member.equals(members.get(0));
            String choice = !leads && house.chance(10) ? "ABSTAIN" : house.chance(inFavour) ? "YES" : "NO";
            ballots.add(Map.of("member", member, "choice", choice));
            yes += "YES".equals(choice) ? 1 : 0;
            no += "NO".equals(choice) ? 1 : 0;
            chair |= leads && "YES".equals(choice);
        }
        boolean carried = yes > no || yes == no && chair;
        Answer answer = house.post(
                "komitee1",
                "/api/committee/agenda-items/" + project.item + "/votes",
                Map.of("motion", motion, "ballots", ballots));
        if (!isQuorate()) {
            answer.expect(409);
            return "vote without a quorum";
        }
        if (carried && !reject && amount > house.oracle.available()) {
            answer.expect(422);
            return "vote beyond the budget";
        }
        if (answer.expect(201).json().get("carried").asBoolean() != carried) {
            throw new AssertionError(yes + " : " + no + " " + answer.text());
        }
        if (carried) {
            project.state = reject ? Project.State.REJECTED : Project.State.APPROVED;
            project.approved = reject ? 0 : amount;
            house.oracle.committed += project.approved;
        } else if (!reject) {
            project.lost = true;
        }
        return (carried ? "carried " : "lost ") + motion;
    }

    /** Not while a lost motion has no closing decision, unless the body can't take one any more. */
    String minutes() {
        if (session == null || !house.chance(30)) {
            return null;
        }
        Answer answer = house.post("komitee1", SESSIONS + "/" + session + "/minutes", House.NOTHING);
        Project open = house.project(p -> p.state == Project.State.TABLED && p.lost);
        if (open != null && isQuorate()) {
            answer.expect(409);
            return "minutes while a lost motion is open";
        }
        answer.expect(201);
        house.post("komitee1", SESSIONS + "/" + session + "/minutes/signature", House.NOTHING)
                .expect(200);
        house.oracle.projects.forEach(project -> {
            if (project.state == Project.State.TABLED) {
                project.state = Project.State.OPEN;
            }
            project.signed |= project.state == Project.State.APPROVED;
        });
        session = null;
        return "minutes";
    }
}
