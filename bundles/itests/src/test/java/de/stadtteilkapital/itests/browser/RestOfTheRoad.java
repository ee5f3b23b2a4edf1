package de.stadtteilkapital.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What was brought to its pre-assessment at a screen goes on over REST: decided, paid, spent, proven, audited, closed. */
final class RestOfTheRoad {
    private final Road road;
    private final String account;
    private final String application;
    private final LocalDate start;
    private final LocalDate end;

    RestOfTheRoad(Road road, String account, String application, LocalDate start, LocalDate end) {
        this.road = road;
        this.account = account;
        this.application = application;
        this.start = start;
        this.end = end;
    }

    /** The same sum in each book: asked for, approved, granted, paid, proven. */
    void isWalkedTo(String amount) {
        String asked = road.as("koordination")
                .get("/api/applications/" + application)
                .expect(200)
                .text("requestedAmount");
        CommitteeRoad committee = CommitteeRoad.plan(road, road.today());
        String item = committee.item(application);
        committee.inviteAtOnce();
        committee.attend(7);
        committee.approve(item, amount, List.of(), List.of());
        committee.sign();
        MoneyRoad money = new MoneyRoad(road, road.round().get("id").asText());
        String grant = money.grant(application, account);
        road.moveTo(start);
        Answer file = paid(money, grant, amount);
        road.moveTo(LocalDate.parse(file.text("executionDate")));
        money.execute(file.text("id"));
        String voucher = money.voucher(account, grant, "MATERIAL", amount, road.today(), "R-" + application);
        road.moveTo(end.plusDays(1).isAfter(road.today()) ? end.plusDays(1) : road.today());
        report();
        money.audit(
                money.prove(account, grant),
                List.of(Map.of("voucher", voucher, "outcome", "ACCEPTED", "reason", "belegt")));
        money.close(grant);

        JsonNode row = road.as("koordination")
                .get("/api/finance/grants?application=" + application)
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(row.get("state").asText()).isEqualTo("CLOSED");
        assertThat(List.of(asked, text(row, "amount"), text(row, "paid"), text(row, "proven")))
                .containsOnly(amount);
        assertThat(text(row, "rest")).isEqualTo("0.00");
    }

    private Answer paid(MoneyRoad money, String grant, String amount) {
        String request = money.request(account, grant, amount, start);
        money.call(start, start);
        return money.pay(List.of(request), start);
    }

    private void report() {
        String path = "/api/reporting/projects/" + application + "/results";
        Map<String, Object> results = Map.of(
                "indicators",
                List.of(Map.of("code", "PARTICIPANTS", "actual", 20)),
                "participants",
                List.of(),
                "narrative",
                "Zweimal in der Woche vorgelesen.",
                "effects",
                "Kinder lesen mehr.");
        Api sponsor = road.as(account);
        sponsor.put(path, results, sponsor.get(path).expect(200).etag()).expect(200);
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).asText();
    }
}
