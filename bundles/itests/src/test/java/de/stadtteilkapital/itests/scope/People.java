package de.stadtteilkapital.itests.scope;

import de.stadtteilkapital.itests.scope.Person.Hat;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every kind of account of the demonstration, some members of the committee who wear a second hat, and the same kinds of
 * people in the second district.
 */
final class People {
    /** Members whom the committee excludes from one case: the first is nothing else, the others wear a second hat. */
    static final List<String> EXCLUDED = List.of("komitee3", "komitee4", "komitee5", "komitee6", "komitee7");

    private static final String NORTH = Road.DISTRICT;
    private static final String SOUTH = SecondDistrict.ID;
    private static final Map<String, String> CODES = Map.of(
            "coordinator", "COORDINATOR",
            "financeOfficer", "FINANCE_OFFICER",
            "paymentReleaser", "PAYMENT_RELEASER",
            "auditor", "AUDITOR",
            "bodyMember", "BODY_MEMBER",
            "sponsor", "SPONSOR",
            "office", "OFFICE",
            "programmeDirectorate", "PROGRAMME_DIRECTORATE",
            "evaluation", "EVALUATION",
            "admin", "ADMIN");

    private static final Map<String, List<Hat>> HATS = Map.ofEntries(
            Map.entry("koordination", List.of(in(NORTH, "coordinator"))),
            Map.entry("finanzen", List.of(in(NORTH, "financeOfficer"))),
            Map.entry("freigabe", List.of(in(NORTH, "paymentReleaser"))),
            Map.entry("revision", List.of(in(NORTH, "auditor"))),
            Map.entry("komitee1", List.of(member(NORTH, "komitee"))),
            Map.entry("komitee3", List.of(member(NORTH, "komitee"))),
            Map.entry("komitee4", List.of(member(NORTH, "komitee"), in(NORTH, "coordinator"))),
            Map.entry("komitee5", List.of(member(NORTH, "komitee"), office(NORTH, "wirtschaftsfoerderung"))),
            Map.entry(
                    "komitee6",
                    List.of(member(NORTH, "komitee"), in(NORTH, "financeOfficer"), in(NORTH, "paymentReleaser"))),
            Map.entry(
                    "komitee7",
                    List.of(member(NORTH, "komitee"), in(NORTH, "auditor"), in(NORTH, "programmeDirectorate"))),
            Map.entry("netzwerk1", List.of(member(NORTH, "netzwerk"))),
            Map.entry("traeger1", List.of(in(NORTH, "sponsor"))),
            Map.entry("traeger2", List.of(in(NORTH, "sponsor"))),
            Map.entry("wirtschaftsfoerderung", List.of(office(NORTH, "wirtschaftsfoerderung"))),
            Map.entry("jugendamt", List.of(office(NORTH, "jugendamt"))),
            Map.entry("regiestelle", List.of(in(NORTH, "programmeDirectorate"))),
            Map.entry("evaluation", List.of(in(NORTH, "evaluation"))),
            Map.entry("admin", List.of(in(NORTH, "admin"))),
            Map.entry("sued-koordination", List.of(in(SOUTH, "coordinator"))),
            Map.entry("sued-finanzen", List.of(in(SOUTH, "financeOfficer"), in(SOUTH, "paymentReleaser"))),
            Map.entry("sued-revision", List.of(in(SOUTH, "auditor"))),
            Map.entry("sued-komitee", List.of(member(SOUTH, SecondDistrict.BODY))),
            Map.entry("sued-traeger", List.of(in(SOUTH, "sponsor"))),
            Map.entry("sued-amt", List.of(office(SOUTH, SecondDistrict.OFFICE))),
            Map.entry("sued-regiestelle", List.of(in(SOUTH, "programmeDirectorate"))),
            Map.entry("sued-evaluation", List.of(in(SOUTH, "evaluation"))));

    private People() {}

    private static Hat in(String district, String role) {
        return new Hat(role, district, null, null);
    }

    private static Hat office(String district, String office) {
        return new Hat("office", district, office, null);
    }

    private static Hat member(String district, String body) {
        return new Hat("bodyMember", district, null, body);
    }

    /** Gives those an account who have none, and everyone the hats they lack. */
    static void admit(Sql sql) throws SQLException {
        for (Map.Entry<String, List<Hat>> person : HATS.entrySet()) {
            String account = person.getKey();
            if (sql.query("select id from directory_account where login_key = ?", account)
                    .isEmpty()) {
                sql.update(
                        "insert into directory_account (id, district, login, login_key, name, name_key, password_hash,"
                                + " acts, version) select ?, ?, ?, ?, ?, ?, password_hash, 0, 1 from directory_account"
                                + " where login_key = 'koordination'",
                        UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        person.getValue().get(0).district(),
                        account,
                        account,
                        "Person " + account,
                        "person " + account);
            }
            int known = sql.query(
                            "select r.id from directory_role r join directory_account a on a.id = r.account"
                                    + " where a.login_key = ?",
                            account)
                    .size();
            for (int place = known + 1; place <= person.getValue().size(); place++) {
                Hat hat = person.getValue().get(place - 1);
                sql.update(
                        "insert into directory_role (id, account, role_code, district, office, body, legal_basis,"
                                + " start_day, given_by, given_at) select ?, id, ?, ?, ?, ?, 'Test', date('2020-01-01'),"
                                + " 'system:test', current_timestamp from directory_account where login_key = ?",
                        account + "-" + place,
                        CODES.get(hat.role()),
                        hat.district(),
                        hat.office(),
                        hat.body(),
                        account);
            }
        }
    }

    /** @param barred the application from which some are excluded */
    static List<Person> all(Sql sql, String barred) throws SQLException {
        List<Person> people = new ArrayList<>(List.of(Person.ANYONE));
        for (Map.Entry<String, List<Hat>> person : HATS.entrySet()) {
            Set<String> sponsors = sql
                    .query(
                            "select target from directory_tie where kind = 'ACTS_FOR' and account ="
                                    + " (select id from directory_account where login_key = ?)",
                            person.getKey())
                    .stream()
                    .map(row -> row.get("target").toString())
                    .collect(Collectors.toSet());
            Set<String> bars = EXCLUDED.contains(person.getKey()) ? Set.of(barred) : Set.of();
            people.add(new Person(person.getKey(), person.getValue(), sponsors, bars));
        }
        return people;
    }
}
