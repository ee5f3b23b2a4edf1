package de.stadtteilkapital.itests.round;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.Road;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All micro-projects together through one funding round, the business clock moving as the year goes. */
final class RoundWalk {
    private static final int MONTHS = 6;
    private static final int PRESENT = 7;
    private static final int PERMITTED = 3;

    final Road road;
    final MoneyRoad money;
    final String round;
    final List<Funded> projects = MicroProject.all().stream().map(Funded::new).toList();
    private final Map<String, Expected> expected = Expected.byTitle();
    private final LocalDate begin;
    /** The first of six execution days at four weeks' distance. */
    private final LocalDate firstPayment;

    private final LocalDate projectStart;
    private final LocalDate projectEnd;

    RoundWalk(Road road) {
        this.road = road;
        round = road.round().get("id").asText();
        money = new MoneyRoad(road, round);
        begin = road.today();
        firstPayment = Target.firstOfSeries(begin.plusDays(35), MONTHS);
        projectStart = begin.plusDays(30);
        projectEnd = firstPayment.plusDays(160);
    }

    void walk() {
        money.tranche("70000.00");
        projects.forEach(this::apply);
        road.giveOpinions("wirtschaftsfoerderung");
        road.giveOpinions("stadtplanung");
        road.giveOpinions("jobcenter");
        projects.forEach(p -> road.preAssess(p.application));
        // on the day itself, so that nothing else moves
        projects.stream().limit(PERMITTED).forEach(p -> money.permitEarlyStart(p.application, projectStart));
        decide();
        beginLater(late());
        projects.forEach(p -> p.grant = money.grant(p.application, p.account()));
        for (int month = 0; month < MONTHS; month++) {
            pay(month);
        }
        projects.forEach(this::spend);
        road.moveTo(projectEnd.plusDays(1));
        projects.forEach(this::report);
        projects.stream().filter(p -> of(p).isFullyUsed()).forEach(this::audit);
        projects.stream()
                .filter(p -> !of(p).isFullyUsed())
                .sorted((a, b) -> auditDay(a).compareTo(auditDay(b)))
                .forEach(this::auditAndRecover);
        projects.forEach(p -> money.close(p.grant));
    }

    Expected of(Funded funded) {
        return expected.get(funded.project.title());
    }

    private void apply(Funded funded) {
        MicroProject project = funded.project;
        JsonNode goals = road.goals();
        String adviceCase = road.advise(project.aim(), begin);
        String sponsor =
                road.sponsor(funded.account(), "Träger " + project.title(), project.legalForm(), project.iban());
        Map<String, Object> draft = Map.ofEntries(
                Map.entry("district", Road.DISTRICT),
                Map.entry("round", round),
                Map.entry("sponsor", sponsor),
                Map.entry("adviceCase", adviceCase),
                Map.entry("title", project.title()),
                Map.entry("summary", project.aim()),
                Map.entry("projectType", project.projectType()),
                Map.entry("features", project.features()),
                Map.entry(
                        "goal",
                        goals.get(project.place() % goals.size()).get("id").asText()),
                Map.entry("targetGroups", List.of("MIGRANTS", "LONG_TERM_UNEMPLOYED")),
                Map.entry("start", funded == late() ? begin.plusDays(5) : projectStart),
                Map.entry("end", projectEnd),
                Map.entry(
                        "financingPlan",
                        List.of(line("FEES", project.firstPart()), line("MATERIAL", project.secondPart()))),
                Map.entry("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 12))),
                Map.entry(
                        "declarations",
                        Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true)));
        funded.application = road.apply(funded.account(), draft);
        road.check(funded.application);
    }

    /** Whose planned start passes before the committee meets. */
    private Funded late() {
        return projects.get(PERMITTED);
    }

    /** Nothing is granted for what may have begun, until its sponsor says that it has not. */
    private void beginLater(Funded funded) {
        road.as("finanzen")
                .post("/api/finance/grants", Map.of("application", funded.application))
                .expect(422);
        road.as(funded.account())
                .post(
                        "/api/applications/" + funded.application + "/start",
                        Map.of("start", projectStart, "notStarted", true))
                .expect(200);
    }

    private static Map<String, Object> line(String line, BigDecimal amount) {
        return Map.of("line", line, "description", "Ansatz " + line, "amount", amount.toPlainString());
    }

    private void decide() {
        LocalDate day = begin.plusDays(10);
        CommitteeRoad committee = CommitteeRoad.plan(road, day);
        projects.forEach(p -> p.item = committee.item(p.application));
        committee.invite();
        road.moveTo(day);
        committee.attend(PRESENT);
        int recusedMember = 2;
        for (Funded funded : projects) {
            List<String> recused = new ArrayList<>();
            if (funded.project.needsRecusal()) {
                String member =
                        committee.members().get(recusedMember++).get("id").asText();
                committee.recuse(funded.item, member, "leitet den Träger");
                recused.add(member);
            }
            committee.approve(funded.item, funded.project.amount().toPlainString(), List.of(), recused);
        }
        committee.sign();
    }

    private void pay(int month) {
        LocalDate day = firstPayment.plusWeeks(4L * month);
        road.moveTo(day.minusDays(7));
        List<String> requests = new ArrayList<>();
        for (Funded funded : projects) {
            MicroProject project = funded.project;
            if (project.firstMonth() == month) {
                requests.add(money.request(
                        funded.account(), funded.grant, project.firstPart().toPlainString(), day));
            } else if (project.firstMonth() + 3 == month) {
                requests.add(money.request(
                        funded.account(), funded.grant, project.secondPart().toPlainString(), day));
            }
        }
        money.callInParts(day, day.minusDays(7));
        String file = money.pay(requests, day).text("id");
        road.moveTo(day);
        money.execute(file);
    }

    private void spend(Funded funded) {
        LocalDate firstDay = firstPayment.plusWeeks(4L * funded.project.firstMonth());
        Expected figures = of(funded);
        String number = "R-" + funded.project.place();
        funded.vouchers.add(money.voucher(
                funded.account(), funded.grant, "FEES", figures.first().toPlainString(), firstDay, number + "-1"));
        funded.vouchers.add(money.voucher(
                funded.account(),
                funded.grant,
                "MATERIAL",
                figures.second().toPlainString(),
                firstDay.plusWeeks(12),
                number + "-2"));
    }

    private void report(Funded funded) {
        String path = "/api/reporting/projects/" + funded.application + "/results";
        String etag = road.as(funded.account()).get(path).expect(200).etag();
        Map<String, Object> results = Map.of(
                "indicators",
                List.of(Map.of("code", "PARTICIPANTS", "actual", 10 + funded.project.place())),
                "participants",
                List.of(
                        Map.of(
                                "sex",
                                "FEMALE",
                                "ageGroup",
                                "AGE_25_54",
                                "targetGroup",
                                "MIGRANTS",
                                "count",
                                6,
                                "outcome",
                                "EMPLOYMENT"),
                        Map.of(
                                "sex",
                                "MALE",
                                "ageGroup",
                                "AGE_15_24",
                                "targetGroup",
                                "LONG_TERM_UNEMPLOYED",
                                "count",
                                4 + funded.project.place(),
                                "outcome",
                                "FURTHER_TRAINING")),
                "narrative",
                "Durchgeführt wie geplant.",
                "effects",
                "Nachbarschaft gestärkt.");
        road.as(funded.account()).put(path, results, etag).expect(200);
        funded.proof = money.prove(funded.account(), funded.grant);
    }

    private Answer audit(Funded funded) {
        Expected figures = of(funded);
        return money.audit(
                funded.proof,
                List.of(
                        finding(funded.vouchers.get(0), figures.first(), figures.firstAccepted()),
                        finding(funded.vouchers.get(1), figures.second(), figures.secondAccepted())));
    }

    private static Map<String, Object> finding(String voucher, BigDecimal amount, BigDecimal accepted) {
        return amount.equals(accepted)
                ? Map.of("voucher", voucher, "outcome", "ACCEPTED", "reason", "belegt")
                : Map.of(
                        "voucher",
                        voucher,
                        "outcome",
                        "REDUCED",
                        "acceptedAmount",
                        accepted.toPlainString(),
                        "reason",
                        "nicht zuwendungsfähig");
    }

    /** So many days after the second instalment was executed, both days counted. */
    private LocalDate auditDay(Funded funded) {
        return firstPayment
                .plusWeeks(4L * (funded.project.firstMonth() + 3))
                .plusDays(of(funded).auditDays() - 1L);
    }

    private void auditAndRecover(Funded funded) {
        road.moveTo(auditDay(funded));
        JsonNode recovery = audit(funded).json().get("recovery");
        money.repay(recovery.get("id").asText(), recovery.get("total").asText(), auditDay(funded));
    }
}
