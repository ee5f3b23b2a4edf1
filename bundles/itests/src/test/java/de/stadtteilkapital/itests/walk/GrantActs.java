package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.Map;

/** From the resolution to the request for money. */
final class GrantActs {
    private static final int WINDOW_DAYS = 42;

    private final House house;

    GrantActs(House house) {
        this.house = house;
    }

    String tranche() {
        if (!house.chance(30)) {
            return null;
        }
        long amount = house.upTo(500_000);
        house.post(
                        "finanzen",
                        "/api/finance/tranches",
                        Map.of(
                                "district", Road.DISTRICT,
                                "round", house.round,
                                "amount", Cents.text(amount),
                                "reference", "Nachbewilligung"))
                .expect(201);
        house.oracle.allocated += amount;
        return "tranche";
    }

    String grant() {
        Project project = house.project(p -> p.state == Project.State.APPROVED && p.signed);
        if (project == null) {
            return null;
        }
        project.grant = house.post("finanzen", "/api/finance/grants", Map.of("application", project.application))
                .expect(201)
                .text("id");
        project.state = Project.State.GRANTED;
        return "grant";
    }

    String accept() {
        Project project = house.project(p -> p.state == Project.State.GRANTED);
        if (project == null) {
            return null;
        }
        Answer answer = house.post(project.account, grants(project) + "/acceptance", House.NOTHING);
        if (house.today.isAfter(project.end) || answer.status() == 409) {
            answer.expect(409);
            project.state = Project.State.CLOSED;
            return "acceptance too late";
        }
        answer.expect(200);
        project.state = Project.State.ACCEPTED;
        return "acceptance";
    }

    String request() {
        Project project = house.project(p -> p.state == Project.State.ACCEPTED);
        if (project == null) {
            return null;
        }
        long left = project.askable();
        long amount = left == 0 || house.chance(5) ? left + house.upTo(100) : house.upTo(left);
        LocalDate neededBy = house.today.plusDays(house.random.nextInt(WINDOW_DAYS));
        Answer answer = house.post(
                project.account,
                grants(project) + "/payment-requests",
                Map.of("amount", Cents.text(amount), "neededBy", neededBy, "purpose", "Fällige Ausgaben"));
        if (amount > left) {
            answer.expect(422);
            return "request beyond the grant";
        }
        project.requests.add(new Request(answer.expect(201).text("id"), project, amount, neededBy));
        return "request";
    }

    static String grants(Project project) {
        return "/api/finance/grants/" + project.grant;
    }
}
