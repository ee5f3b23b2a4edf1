package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Road;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Sessions, members who come and go while they run, and minutes. */
final class SessionActs {
    private static final String SESSIONS = "/api/committee/sessions";

    final Body body;
    private final House house;
    private List<String> members = List.of();
    private List<String> present = List.of();
    private String session;

    SessionActs(House house) {
        this.house = house;
        body = new Body(house);
    }

    List<String> present() {
        return present;
    }

    boolean isQuorate() {
        return 2 * present.size() > members.size();
    }

    boolean isOpen() {
        return session != null;
    }

    /** With some that are undecided; on the next day, all having waived the notice. */
    Deed meet() {
        List<Project> tabled = house.oracle.projects.stream()
                .filter(project -> project.state == Project.State.OPEN)
                .limit(2 + house.random.nextInt(5))
                .toList();
        if (session != null || tabled.isEmpty() || house.today.plusDays(20).isAfter(house.oracle.end)) {
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
            project.lost = 0;
            project.state = Project.State.TABLED;
        }
        house.post(
                        "koordination",
                        SESSIONS + "/" + session + "/invitation",
                        Map.of("noticeWaived", Map.of("reason", "Alle sind einverstanden.")))
                .expect(200);
        house.moveTo(house.today.plusDays(1));
        members = body.on(house.today);
        attend(members.size());
        return Deed.SESSION;
    }

    /** The chair stays; of all more than half have to be there (VwVfG § 90). */
    Deed comeAndGo() {
        if (session == null) {
            return null;
        }
        boolean few = house.leans(Deed.VOTE_WITHOUT_QUORUM, 10);
        int half = members.size() / 2;
        attend(few ? 1 + house.random.nextInt(half) : half + 1 + house.random.nextInt(members.size() - half));
        return Deed.MEMBERS_COME_AND_GO;
    }

    private void attend(int count) {
        List<String> others = new ArrayList<>(members.subList(1, members.size()));
        Collections.shuffle(others, house.random);
        List<String> there = new ArrayList<>(List.of(members.get(0)));
        there.addAll(others.subList(0, count - 1));
        String path = SESSIONS + "/" + session + "/attendance";
        String etag = house.as("komitee1").get(path).expect(200).etag();
        boolean quorate = house.as("komitee1")
                .put(path, Map.of("present", there), etag)
                .expect(200)
                .json()
                .get("quorate")
                .asBoolean();
        present = there;
        if (quorate != isQuorate()) {
            throw new AssertionError(present.size() + " of " + members.size() + " are quorate: " + quorate);
        }
    }

    private boolean isAnyTabled() {
        return house.project(project -> project.state == Project.State.TABLED) != null;
    }

    private boolean lostIsOpen() {
        return isQuorate() && house.project(p -> p.state == Project.State.TABLED && p.lost > 0) != null;
    }

    /** Not while a lost motion has no closing decision, unless the body can't take one any more. */
    Deed minutes() {
        if (session == null
                || !house.leans(lostIsOpen() ? Deed.MINUTES_TOO_EARLY : Deed.MINUTES, isAnyTabled() ? 10 : 80)) {
            return null;
        }
        Answer answer = house.post("komitee1", SESSIONS + "/" + session + "/minutes", House.NOTHING);
        if (lostIsOpen()) {
            answer.expect(409);
            return Deed.MINUTES_TOO_EARLY;
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
        return Deed.MINUTES;
    }
}
