package de.stadtteilkapital.itests.walk;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.Map;

/** More money for the round, and from the resolution to the request for money. */
final class GrantActs {
    private static final int WINDOW_DAYS = 42;
    private static final int TERM_DAYS = 28;

    /** A term that ends on a holiday goes on, but never so long. */
    private static final int LONGEST_TERM = TERM_DAYS + 10;

    private static final String OVERSPEND =
            "/api/programme/districts/" + Road.DISTRICT + "/parameters/finance.overspend";

    private final House house;
    private boolean againstIncome;
    private LocalDate changedOn;

    GrantActs(House house) {
        this.house = house;
    }

    Deed tranche() {
        if (!house.leans(house.isRoundOver() ? Deed.TRANCHE_AFTER_ROUND : Deed.TRANCHE, 15)) {
            return null;
        }
        long amount = house.upTo(200_000);
        Answer answer = house.post(
                "finanzen",
                "/api/finance/tranches",
                Map.of(
                        "district",
                        Road.DISTRICT,
                        "round",
                        house.oracle.round,
                        "amount",
                        Cents.text(amount),
                        "reference",
                        "Nachbewilligung"));
        if (house.isRoundOver()) {
            answer.expect(409);
            return Deed.TRANCHE_AFTER_ROUND;
        }
        answer.expect(201);
        house.oracle.allocated += amount;
        return Deed.TRANCHE;
    }

    /** What a notice says of expenditure beyond the plan; those that were sent stay. */
    Deed changeOverspend() {
        if (house.today.equals(changedOn) || !house.leans(Deed.OVERSPEND_RULE, 10)) {
            return null;
        }
        againstIncome = !againstIncome;
        Api admin = house.as("admin");
        admin.put(
                        OVERSPEND,
                        Map.of("value", againstIncome ? "AGAINST_INCOME" : "NOT_RECOGNISED"),
                        admin.get(OVERSPEND).expect(200).etag())
                .expect(200);
        changedOn = house.today;
        return Deed.OVERSPEND_RULE;
    }

    Deed grant() {
        Project project =
                house.project(p -> p.state == Project.State.APPROVED && p.signed && !house.today.isAfter(p.end));
        if (project == null) {
            return null;
        }
        if (project.hasBegunUngranted(house.today)) {
            return tooLate(project);
        }
        project.grant = granted(project).expect(201).text("id");
        project.grantedOn = house.today;
        project.againstIncome = againstIncome;
        project.state = Project.State.GRANTED;
        return Deed.GRANT;
    }

    private Deed tooLate(Project project) {
        if (!house.leans(Deed.GRANT_AFTER_START, 30)) {
            return null;
        }
        granted(project).expect(422);
        return Deed.GRANT_AFTER_START;
    }

    private Answer granted(Project project) {
        return house.post("finanzen", "/api/finance/grants", Map.of("application", project.application));
    }

    Deed accept() {
        Project project =
                house.project(p -> p.state == Project.State.GRANTED && (isInTime(p) && !p.lazy || isLapsed(p)));
        if (project == null) {
            return null;
        }
        Answer answer = house.post(project.account, project.path() + "/acceptance", House.NOTHING);
        if (isLapsed(project)) {
            answer.expect(409);
            return Deed.ACCEPTANCE_TOO_LATE;
        }
        answer.expect(200);
        project.state = Project.State.ACCEPTED;
        return Deed.ACCEPTANCE;
    }

    private boolean isInTime(Project project) {
        return !house.today.isAfter(project.grantedOn.plusDays(TERM_DAYS)) && !house.today.isAfter(project.end);
    }

    private boolean isLapsed(Project project) {
        return house.today.isAfter(project.grantedOn.plusDays(LONGEST_TERM)) || house.today.isAfter(project.end);
    }

    /** What was bound for it is for projects again. */
    Deed closeLapsed() {
        Project project = house.project(p -> p.state == Project.State.GRANTED && isLapsed(p));
        if (project == null) {
            return null;
        }
        house.post("finanzen", project.path() + "/closure", House.NOTHING).expect(200);
        project.state = Project.State.CLOSED;
        house.oracle.giveUp(project, project.approved, house.today);
        return Deed.CLOSURE_OF_LAPSED;
    }

    Deed request() {
        Project project = house.project(p -> p.state == Project.State.ACCEPTED);
        if (project == null) {
            return null;
        }
        long left = project.askable();
        long amount =
                house.leans(Deed.REQUEST_BEYOND_GRANT, left == 0 ? 20 : 3) ? left + house.upTo(100) : house.upTo(left);
        if (left == 0 && amount <= 1) {
            return null;
        }
        LocalDate neededBy = house.today.plusDays(house.random.nextInt(WINDOW_DAYS + 1));
        Answer answer = house.post(
                project.account,
                project.path() + "/payment-requests",
                Map.of("amount", Cents.text(amount), "neededBy", neededBy, "purpose", "Fällige Ausgaben"));
        if (amount > left) {
            answer.expect(422);
            return Deed.REQUEST_BEYOND_GRANT;
        }
        project.requests.add(new Request(answer.expect(201).text("id"), project, amount, neededBy));
        return Deed.REQUEST;
    }
}
