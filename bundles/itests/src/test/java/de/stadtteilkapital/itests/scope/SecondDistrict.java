package de.stadtteilkapital.itests.scope;

import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A second district with a round, a goal, a body and people of its own, who have the demonstration's password. */
final class SecondDistrict {
    static final String ID = "hamm-sueden";
    /** Named like the body of the first district: it is another all the same. */
    static final String BODY = "komitee";

    /** Named like an office of the first district. */
    static final String OFFICE = "wirtschaftsfoerderung";

    private static final String ROUND = "01900000-0000-7000-8000-000000000001";
    private static final String PLAN = "01900000-0000-7000-8000-000000000003";
    private static final String NEED = "01900000-0000-7000-8000-000000000004";
    private static final String GOAL = "01900000-0000-7000-8000-000000000002";

    private SecondDistrict() {}

    static void found(Sql sql) throws SQLException {
        sql.update(
                "insert into programme_district (id, name, programme, max_grant, file_number_prefix, office_name,"
                        + " office_street, office_city, office_phone, office_email, funders)"
                        + " select ?, 'Hamm-Süden', programme, max_grant, 'HS', office_name, office_street, office_city,"
                        + " office_phone, office_email, funders from programme_district where id = ?",
                ID,
                Road.DISTRICT);
        sql.update(
                "insert into programme_area_version (district, valid_from, set_by, set_at)"
                        + " values (?, date('2020-01-01'), 'test', current_timestamp)",
                ID);
        sql.update(
                "insert into programme_area_street (district, valid_from, place, area, street)"
                        + " values (?, date('2020-01-01'), 0, 'Süden', 'Werler Straße')",
                ID);
        sql.update(
                "insert into programme_round (id, district, name, start_day, end_day, submission_deadline,"
                        + " coordination_share) select ?, ?, name, start_day, end_day, submission_deadline,"
                        + " coordination_share from programme_round where district = ?",
                ROUND,
                ID,
                Road.DISTRICT);
        sql.update(
                "insert into programme_plan (id, district, name, valid_from) values (?, ?, '1', ?)",
                PLAN,
                ID,
                Date.valueOf(LocalDate.of(2026, 1, 1)));
        sql.update(
                "insert into programme_goal (id, district, title, action_plan_version) values (?, ?, 'Süden', '1')",
                GOAL,
                ID);
        sql.update(
                "insert into programme_need (id, district, title, source, target_groups, priority, goals)"
                        + " values (?, ?, 'Treffpunkt im Süden', 'Konferenz', '', 'HIGH', ?)",
                NEED,
                ID,
                GOAL);
        for (String district : List.of(ID, Road.DISTRICT)) {
            sql.update(
                    "insert into districtfile_taken (id, district, digest, change_count, taken_on, taken_at, taken_by)"
                            + " values (?, ?, '" + "0".repeat(64) + "', 1, ?, current_timestamp, 'console')",
                    UUID.randomUUID().toString(),
                    district,
                    Date.valueOf(LocalDate.of(2026, 1, 1)));
        }
        mark(sql, Road.DISTRICT, "01900000-0000-7000-8000-000000000005");
        mark(sql, ID, "01900000-0000-7000-8000-000000000006");
        sql.update(
                "insert into directory_organisation (id, code, name, name_key, district, version)"
                        + " values (?, ?, 'Amt im Süden', 'amt im sueden', ?, 1)",
                ID + "/" + OFFICE,
                OFFICE,
                ID);
        sql.update(
                "insert into directory_organisation_role (organisation, role_code) values (?, 'PARTNER')",
                ID + "/" + OFFICE);
        sql.update(
                "insert into directory_mandate (id, district, holder, role_code, legal_basis, start_day)"
                        + " values ('mandat-sueden', ?, 'sued-koordination', 'DISTRICT_COORDINATOR', 'Beschluss', ?)",
                ID,
                Date.valueOf(LocalDate.of(2026, 1, 1)));
        sql.update(
                "insert into committee_body (id, code, district, name, decides, version)"
                        + " values (?, ?, ?, 'Komitee Süden', ?, 1)",
                ID + "/" + BODY,
                BODY,
                ID,
                true);
    }

    private static void mark(Sql sql, String district, String id) throws SQLException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        String digest = id.substring(id.length() - 1).repeat(64);
        sql.update(
                "insert into programme_mark_picture (id, district, digest, sent_as, width, height, size_in_bytes, kept_on,"
                        + " content) values (?, ?, ?, ?, 1, 1, 4, ?, ?)",
                district + "/" + digest,
                district,
                digest,
                digest,
                Date.valueOf(LocalDate.of(2026, 1, 1)),
                png);
        sql.update(
                "insert into programme_mark (id, district, kind, name, place, uses, first_day, picture, width, height,"
                        + " size_in_bytes) values (?, ?, 'FUNDER', 'Zeichen', 1, 'LETTERS', ?, ?, 1, 1, 4)",
                id,
                district,
                Date.valueOf(LocalDate.of(2099, 1, 1)),
                digest);
    }

    /** A set of criteria that does not hold before all is over. */
    static void criteria(Api office, String district) {
        office.post(
                        "/api/applications/districts/" + district + "/criteria-sets",
                        Map.of(
                                "from",
                                "2097-01-01",
                                "criteria",
                                List.of(Map.of("german", "Bedarf", "english", "Need", "weight", 1, "maxPoints", 3))))
                .expect(201);
    }

    /** What its people make there: an advice case, a sponsor, a draft, an application and a session. */
    static void settle(Road road, LocalDate today) {
        Api office = road.as("sued-koordination");
        String advice = office.post(
                        "/api/applications/advice-cases",
                        Map.of("district", ID, "contact", Map.of("name", "Ratsuchende im Süden"), "idea", "Südwärts"))
                .expect(201)
                .text("id");
        office.post(
                        "/api/applications/advice-cases/" + advice + "/sessions",
                        Map.of("date", today, "note", "Im Süden besprochen"))
                .expect(201);
        String sponsor = road.sponsor("sued-traeger", "Träger Süden", "ASSOCIATION", "DE02120300000000202051");
        draft(road, sponsor, today);
        road.as("sued-traeger")
                .post("/api/applications/" + draft(road, sponsor, today) + "/submission", Map.of())
                .expect(200);
        apiClient(office, ID, OFFICE);
        office.post(
                        "/api/committee/sessions",
                        Map.of(
                                "district",
                                ID,
                                "body",
                                BODY,
                                "startsAt",
                                today + "T16:00:00Z",
                                "place",
                                "Süden",
                                "title",
                                "Sitzung im Süden"))
                .expect(201);
    }

    /** A program of the partner office. */
    static void apiClient(Api office, String district, String partner) {
        office.post(
                        "/api/directory/api-clients",
                        Map.of(
                                "district",
                                district,
                                "office",
                                partner,
                                "name",
                                "Fachverfahren",
                                "scopes",
                                List.of("partners:read"),
                                "expires",
                                GermanDay.today().plusDays(30)))
                .expect(201);
    }

    private static String draft(Road road, String sponsor, LocalDate today) {
        return road.as("sued-traeger")
                .post(
                        "/api/applications",
                        Map.ofEntries(
                                Map.entry("district", ID),
                                Map.entry("round", ROUND),
                                Map.entry("sponsor", sponsor),
                                Map.entry("title", "Projekt im Süden"),
                                Map.entry("summary", "Nachbarn treffen"),
                                Map.entry("projectType", "INDIVIDUAL_INTEGRATION"),
                                Map.entry("goal", GOAL),
                                Map.entry("targetGroups", List.of("MIGRANTS")),
                                Map.entry("start", today.plusDays(10)),
                                Map.entry("end", today.plusDays(40)),
                                Map.entry(
                                        "financingPlan",
                                        List.of(Map.of("line", "FEES", "description", "H", "amount", "900.00"))),
                                Map.entry("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8))),
                                Map.entry(
                                        "declarations",
                                        Map.of(
                                                "notStarted",
                                                true,
                                                "noOtherFunding",
                                                true,
                                                "participantsFromArea",
                                                true))))
                .expect(201)
                .text("id");
    }
}
