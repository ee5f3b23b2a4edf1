package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Motions that are carried and lost, and after a lost one a lower sum. */
final class VoteActs {
    private final House house;
    private final SessionActs session;
    private int yes;
    private int no;
    private boolean chair;

    VoteActs(House house, SessionActs session) {
        this.house = house;
        this.session = session;
    }

    Deed vote() {
        Project project = house.project(p -> p.state == Project.State.TABLED);
        if (project == null) {
            return null;
        }
        boolean beyond = house.oracle.available() < project.asked;
        long amount = project.lost > 0
                ? house.upTo(project.lost - 1)
                : beyond && house.leans(Deed.VOTE_BEYOND_BUDGET, 10) || house.chance(50)
                        ? project.asked
                        : house.upTo(project.asked);
        return house.chance(12) ? reject(project) : approve(project, amount);
    }

    private Deed reject(Project project) {
        Answer answer = decide(project, Map.of("decision", "REJECT", "reason", "Es fehlt das Geld."));
        if (!session.isQuorate()) {
            answer.expect(409);
            return Deed.VOTE_WITHOUT_QUORUM;
        }
        if (!isCarried(answer)) {
            return Deed.LOST;
        }
        project.state = Project.State.REJECTED;
        return Deed.REJECTED;
    }

    private Deed approve(Project project, long amount) {
        Map<String, Object> motion = Map.of(
                "decision",
                "APPROVE",
                "amount",
                Cents.text(amount),
                "reason",
                "Mehr ist nicht da.",
                "conditions",
                List.of());
        Answer answer = decide(project, motion);
        if (!session.isQuorate()) {
            answer.expect(409);
            return Deed.VOTE_WITHOUT_QUORUM;
        }
        if (counted() && amount > house.oracle.available()) {
            answer.expect(422);
            return Deed.VOTE_BEYOND_BUDGET;
        }
        if (!isCarried(answer)) {
            project.lost = amount;
            return Deed.LOST;
        }
        project.state = Project.State.APPROVED;
        project.approved = amount;
        house.oracle.committed += amount;
        return project.lost > 0
                ? Deed.CARRIED_AFTER_LOST
                : amount < project.asked ? Deed.CARRIED_WITH_LESS : Deed.CARRIED;
    }

    private Answer decide(Project project, Map<String, Object> motion) {
        int inFavour = house.chance(70) ? 80 : 25;
        yes = 0;
        no = 0;
        List<Map<String, Object>> ballots = new ArrayList<>();
        for (String member : session.present()) {
            boolean leads = ballots.isEmpty();
            String choice = !leads && house.chance(10) ? "ABSTAIN" : house.chance(inFavour) ? "YES" : "NO";
            ballots.add(Map.of("member", member, "choice", choice));
            yes += "YES".equals(choice) ? 1 : 0;
            no += "NO".equals(choice) ? 1 : 0;
            chair = leads ? "YES".equals(choice) : chair;
        }
        return house.post(
                "komitee1",
                "/api/committee/agenda-items/" + project.item + "/votes",
                new LinkedHashMap<>(Map.of("motion", motion, "ballots", ballots)));
    }

    /** More for it than against it, or as many and the chair among them (VwVfG § 91). */
    private boolean counted() {
        return yes > no || yes == no && chair;
    }

    private boolean isCarried(Answer answer) {
        if (answer.expect(201).json().get("carried").asBoolean() != counted()) {
            throw new AssertionError(yes + " : " + no + " " + answer.text());
        }
        return counted();
    }
}
