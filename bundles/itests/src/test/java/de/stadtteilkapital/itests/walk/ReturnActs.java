package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import java.util.Map;

/** What comes back: of a sponsor's own accord, by a claim, and with the closure of a grant. */
final class ReturnActs {
    private final House house;

    ReturnActs(House house) {
        this.house = house;
    }

    Deed giveBack() {
        Project project = house.project(
                p -> (p.state == Project.State.ACCEPTED || p.state == Project.State.PROVEN) && p.payments.net() > 0);
        if (project == null || !house.leans(house.isRoundOver() ? Deed.GIVEN_BACK_AFTER_ROUND : Deed.GIVEN_BACK, 30)) {
            return null;
        }
        long there = project.payments.net();
        boolean tooMuch = house.leans(Deed.GIVEN_BACK_TOO_MUCH, 10);
        long amount = tooMuch ? there + house.upTo(100) : house.upTo(there);
        Answer answer = house.post(
                "finanzen",
                project.path() + "/repayments",
                Map.of("amount", Cents.text(amount), "valueDate", house.today, "reason", "nicht gebraucht"));
        if (tooMuch) {
            answer.expect(422);
            return Deed.GIVEN_BACK_TOO_MUCH;
        }
        answer.expect(201);
        project.payments.giveBack(amount, house.today, house.oracle.next());
        house.oracle.cameBack(project, amount, house.today);
        return house.isRoundOver() ? Deed.GIVEN_BACK_AFTER_ROUND : Deed.GIVEN_BACK;
    }

    /** The principal first. */
    Deed repay() {
        Project project = house.project(p -> p.open() > 0);
        if (project == null || !house.chance(50)) {
            return null;
        }
        long open = project.open();
        boolean beyond = house.leans(Deed.RECOVERY_BEYOND_CLAIM, 5);
        long amount =
                beyond ? open + house.upTo(100) : house.leans(Deed.RECOVERY_IN_PART, 50) ? house.upTo(open) : open;
        Answer answer = house.post(
                "finanzen",
                "/api/finance/recovery-claims/" + project.claim + "/payment",
                Map.of("amount", Cents.text(amount), "valueDate", house.today));
        if (beyond) {
            answer.expect(422);
            return Deed.RECOVERY_BEYOND_CLAIM;
        }
        JsonNode claim = answer.expect(200).json();
        House.same(claim, "open", open - amount, "open of the claim");
        long principal = Math.min(amount, project.principalOpen);
        project.principalOpen -= principal;
        project.interestOpen -= amount - principal;
        house.oracle.interestPaid += amount - principal;
        house.oracle.cameBack(project, principal, house.today);
        return house.isRoundOver() ? Deed.RECOVERY_AFTER_ROUND : amount < open ? Deed.RECOVERY_IN_PART : Deed.RECOVERY;
    }

    Deed close() {
        Project project = house.project(p -> p.state == Project.State.AUDITED);
        if (project == null || project.open() > 0 && !house.leans(Deed.CLOSURE_TOO_EARLY, 15)) {
            return null;
        }
        Answer answer = house.post("finanzen", project.path() + "/closure", House.NOTHING);
        if (project.open() > 0) {
            answer.expect(409);
            return Deed.CLOSURE_TOO_EARLY;
        }
        answer.expect(200);
        project.state = Project.State.CLOSED;
        house.oracle.giveUp(project, project.askable(), house.today);
        return project.returned > 0 ? Deed.CLOSURE_WITH_RETURN : Deed.CLOSURE;
    }
}
