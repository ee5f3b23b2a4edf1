package de.stadtteilkapital.itests.refusals;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Tries acts that are to be refused, each in both languages under the same Idempotency-Key, and keeps what was not as
 * its row says; goes on after a failure, so that one walk judges all cases.
 */
final class Trial {
    private final Road road;
    private final Footprint footprint;
    private final Map<String, Row> rows;
    private final Map<String, List<String>> tried = new LinkedHashMap<>();

    Trial(Road road, Footprint footprint, Map<String, Row> rows) {
        this.road = road;
        this.footprint = footprint;
        this.rows = rows;
    }

    /** A POST by an account. */
    void post(String id, String account, String path, Object body) throws SQLException {
        of(id, road.as(account), api -> api.post(path, body));
    }

    /** A PUT by an account. */
    void put(String id, String account, String path, Object body, String etag) throws SQLException {
        of(id, road.as(account), api -> api.put(path, body, etag));
    }

    /** A GET by an account. */
    void get(String id, String account, String path) throws SQLException {
        of(id, road.as(account), api -> api.get(path));
    }

    /** Any request of any client; the client it gets has language and key set. */
    void of(String id, Api client, Function<Api, Answer> act) throws SQLException {
        Row row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException(id + " has no row in the table");
        }
        Api keyed = client.with("Idempotency-Key", UUID.randomUUID().toString());
        footprint.settle();
        Map<String, String> before = footprint.now();
        Answer german = act.apply(keyed.with("Accept-Language", "de"));
        Answer english = act.apply(keyed.with("Accept-Language", "en"));
        List<String> faults = new ArrayList<>(new Problems(row).faults(german, english));
        Map<String, String> after = footprint.now();
        if (!after.equals(before)) {
            faults.add("left behind: " + difference(before, after));
        }
        note(id, faults);
    }

    /** An act that is let through although it was in doubt. */
    void accepted(String id, Answer answer, boolean asExpected) {
        note(
                id,
                answer.status() == rows.get(id).status() && asExpected
                        ? List.of()
                        : List.of("answered otherwise: " + answer));
    }

    private void note(String id, List<String> faults) {
        if (tried.put(id, faults) != null) {
            throw new IllegalStateException(id + " was tried twice");
        }
    }

    private static Map<String, String> difference(Map<String, String> before, Map<String, String> after) {
        Map<String, String> difference = new TreeMap<>(after);
        difference.entrySet().removeAll(before.entrySet());
        return difference;
    }

    /** By case: what was not as its row says. */
    Map<String, List<String>> tried() {
        return tried;
    }
}
