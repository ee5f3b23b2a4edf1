package de.stadtteilkapital.itests.walk;

import java.time.LocalDate;
import java.util.Map;

/** A start that comes before the grant: permitted beforehand, or put off afterwards with the sponsor's consent. */
final class StartActs {
    private static final int DAYS_PUT_OFF = 20;

    private final House house;

    StartActs(House house) {
        this.house = house;
    }

    Deed permit() {
        Project project =
                house.project(p -> p.state == Project.State.APPROVED && !p.permitted && !house.today.isAfter(p.start));
        if (project == null || !house.leans(Deed.START_PERMITTED, 30)) {
            return null;
        }
        house.post(
                        "koordination",
                        "/api/finance/early-start-permits",
                        Map.of(
                                "application",
                                project.application,
                                "from",
                                project.start,
                                "reason",
                                "Die Ferien beginnen",
                                "notStarted",
                                true))
                .expect(201);
        project.permitted = true;
        return Deed.START_PERMITTED;
    }

    Deed agree() {
        Project project = house.project(p ->
                p.state == Project.State.APPROVED && p.hasBegunUngranted(house.today) && house.today.isBefore(p.end));
        if (project == null) {
            return null;
        }
        LocalDate start = house.today.plusDays(house.upTo(DAYS_PUT_OFF));
        project.start = start.isAfter(project.end) ? project.end : start;
        house.post(
                        project.account,
                        "/api/applications/" + project.application + "/start",
                        Map.of("start", project.start, "notStarted", true))
                .expect(200);
        return Deed.START_PUT_OFF;
    }
}
