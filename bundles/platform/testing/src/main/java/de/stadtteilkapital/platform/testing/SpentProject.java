package de.stadtteilkapital.platform.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One short micro-project after its grant: paid, spent, proven, audited, within three weeks of the business clock, so that
 * others can still be submitted behind it. It moves the clock: not for a shared container.
 */
public final class SpentProject {
    private static final String ACCOUNT = "traeger1";

    private final Road road;
    private final OneProject project;
    private final LocalDate end;
    private final String grant;
    private int vouchers;

    private SpentProject(Road road, OneProject project, LocalDate end, String grant) {
        this.road = road;
        this.project = project;
        this.end = end;
        this.grant = grant;
    }

    /** The whole grant is paid; the clock stands in the project's time. */
    public static SpentProject paid(Road road, String amount) {
        LocalDate start = road.today().plusDays(1);
        LocalDate end = start.plusDays(15);
        OneProject project = OneProject.drafted(road, amount, start, end).approved();
        MoneyRoad money = project.money();
        String grant = money.grant(project.application(), ACCOUNT);
        road.moveTo(start);
        String request = money.request(ACCOUNT, grant, amount, start);
        money.call(start, start);
        Answer file = money.pay(List.of(request), start);
        road.moveTo(LocalDate.parse(file.text("executionDate")));
        money.execute(file.text("id"));
        return new SpentProject(road, project, end, grant);
    }

    public String application() {
        return project.application();
    }

    public String grant() {
        return grant;
    }

    public MoneyRoad money() {
        return project.money();
    }

    /** A voucher of today; answers its id. */
    public String voucher(String amount) {
        return money().voucher(ACCOUNT, grant, "FEES", amount, road.today(), "R-" + grant + "-" + ++vouchers);
    }

    /** Results are reported and the final proof is submitted, on the day after the end; answers the proof's id. */
    public String proven() {
        if (!road.today().isAfter(end)) {
            road.moveTo(end.plusDays(1));
        }
        report();
        return money().prove(ACCOUNT, grant);
    }

    /** The audit accepts this much of the voucher; answers what it came to. */
    public Answer audited(String voucher, String accepted) {
        Map<String, Object> finding = Map.of(
                "voucher",
                voucher,
                "outcome",
                "REDUCED",
                "acceptedAmount",
                accepted,
                "reason",
                "nicht zuwendungsfähig");
        return money().audit(proven(), List.of(finding));
    }

    private void report() {
        String path = "/api/reporting/projects/" + application() + "/results";
        Map<String, Object> results = Map.of(
                "indicators",
                List.of(Map.of("code", "PARTICIPANTS", "actual", 8)),
                "participants",
                List.of(),
                "narrative",
                "Durchgeführt wie geplant.",
                "effects",
                "Nachbarschaft gestärkt.");
        Api sponsor = road.as(ACCOUNT);
        sponsor.put(path, results, sponsor.get(path).expect(200).etag()).expect(200);
    }
}
