package de.stadtteilkapital.itests.scope;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Two districts; in the first one two projects of two sponsors walked to their recovery claims, and two drafts. */
final class Walk {
    private static final int ALL = 9;

    /** The case from which some members are excluded. */
    final Case barred;

    final Case other;

    Walk(Road road, Sql sql) throws SQLException {
        SecondDistrict.found(sql);
        People.admit(sql);
        forgetSoon(sql, Road.DISTRICT);
        forgetSoon(sql, SecondDistrict.ID);
        LocalDate today = road.today();
        road.advise("Aus dieser Idee wird nichts", today);
        SecondDistrict.settle(road, today);
        String account = road.as("admin").get("/api/directory/me").expect(200).text("account");
        road.as("admin")
                .post(
                        "/api/directory/accounts/" + account + "/links",
                        Map.of("issuer", "https://login.example.org", "subject", "1001"))
                .expect(200);
        absent(road.as("koordination"));
        SecondDistrict.apiClient(road.as("koordination"), Road.DISTRICT, "wirtschaftsfoerderung");
        SecondDistrict.criteria(road.as("koordination"), Road.DISTRICT);
        SecondDistrict.criteria(road.as("sued-koordination"), SecondDistrict.ID);
        setAside(sql, Road.DISTRICT);
        setAside(sql, SecondDistrict.ID);
        MoneyRoad money = new MoneyRoad(road, road.round().get("id").asText());
        coordinate(road, today);
        LocalDate start = today.plusDays(10);
        LocalDate end = today.plusDays(40);
        barred = new Case(road, money, "traeger1", "START_UP", start, end);
        other = new Case(road, money, "traeger2", "URBAN", start, end);
        new Case(road, money, "traeger1", "BUSINESS", start, end);
        new Case(road, money, "traeger2", "BUSINESS", start, end);
        barred.attach();
        other.attach();
        barred.review("wirtschaftsfoerderung");
        other.review("stadtplanung");
        decide(road, today);
        road.moveTo(start);
        List<String> requests = List.of(barred.ask(start.plusDays(7)), other.ask(start.plusDays(7)));
        money.callInParts(start.plusDays(7), start);
        Answer file = money.pay(requests, start.plusDays(7));
        road.moveTo(LocalDate.parse(file.text("executionDate")));
        money.execute(file.text("id"));
        barred.spend(road.today());
        other.spend(road.today());
        road.moveTo(end.plusDays(1));
        barred.account();
        other.account();
        purge(road, "koordination", Road.DISTRICT);
        purge(road, "sued-koordination", SecondDistrict.ID);
    }

    /** Advice of which nothing came is kept for a day. */
    private static void forgetSoon(Sql sql, String district) throws SQLException {
        sql.update(
                "insert into programme_setting (district, parameter_key, valid_from, parameter_value, set_by, set_at)"
                        + " values (?, 'applications.adviceRetention', date('2020-01-01'), 'P1D', 'test', current_timestamp)",
                district);
    }

    /** Proposed by one person; another may confirm it. */
    private static void purge(Road road, String account, String district) {
        road.as(account)
                .post(
                        "/api/applications/purges",
                        Map.of(
                                "district",
                                district,
                                "kind",
                                "ADVICE_CASE",
                                "until",
                                road.today().minusDays(1),
                                "reason",
                                "Die Aufbewahrung ist vorbei."))
                .expect(201);
    }

    private static void coordinate(Road road, LocalDate today) {
        String cost = road.as("finanzen")
                .post(
                        "/api/finance/coordination-costs",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "round",
                                road.round().get("id").asText(),
                                "spentOn",
                                today,
                                "payee",
                                "Druckerei",
                                "purpose",
                                "Faltblätter",
                                "amount",
                                "100.00",
                                "evidence",
                                "Beleg 1"))
                .expect(201)
                .text("id");
        road.as("finanzen")
                .post("/api/attachments/coordination-costs/" + cost + "?name=Rechnung.txt", "Rechnung der Druckerei")
                .expect(201);
    }

    /** Somebody will be away. */
    private static void absent(Api person) {
        person.post(
                        "/api/directory/absences",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "account",
                                person.get("/api/directory/me").expect(200).text("account"),
                                "from",
                                GermanDay.today().plusDays(1),
                                "to",
                                GermanDay.today().plusDays(2)))
                .expect(201);
    }

    /** A mail that no server would take for a week. */
    private static void setAside(Sql sql, String district) throws SQLException {
        sql.update(
                "insert into mail_mail (id, account, district, kind, about, message_id, state, kept_at, due_at, tries,"
                        + " failure, version) values (?, 'nobody', ?, 'test.kind', '-', ?, 'SET_ASIDE', 0, 0, 1,"
                        + " 'UNREACHABLE', 1)",
                "mail-" + district,
                district,
                "<" + district + "@example.org>");
    }

    private void decide(Road road, LocalDate today) {
        CommitteeRoad committee = CommitteeRoad.plan(road, today);
        barred.table(committee);
        other.table(committee);
        committee.inviteAtOnce();
        committee.attend(ALL);
        barred.decide(committee, People.EXCLUDED.stream().map(committee::seat).toList());
        other.decide(committee, List.of());
        committee.sign();
    }
}
