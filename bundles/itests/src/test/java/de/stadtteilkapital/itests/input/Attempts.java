package de.stadtteilkapital.itests.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sends texts that are attacks, and notes in which fields of which operation they stood. */
final class Attempts {
    /** Formula, SQL, HTML, template, look-up, path, and a line of its own for a log or a calendar. */
    static final String ATTACK =
            "=1+1'; drop table finance_grant; --<b onload=x>&lt;${(7919*7907)?c}<#stop>${jndi:ldap://x}"
                    + "../../etc/passwd BEGIN:VEVENT forged | ERROR | line";

    /** Where there is room for little. */
    static final String SHORT = "=9+1';--<i>${(7919*7907)?c} forged";

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final Road road;
    private final Set<String> fields = new TreeSet<>();
    private int count;

    Attempts(Road road) {
        this.road = road;
    }

    /** The attack, told apart by where it was put. */
    String attack() {
        return ATTACK + ++count;
    }

    /** Fields that held an attack: {@code POST /finance/tranches /earmark}, ids as empty braces. */
    Set<String> fields() {
        return fields;
    }

    Answer post(String account, String path, Map<String, ?> body) {
        note("POST " + path, body);
        Answer answer = road.as(account).post(path, body);
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    /** The id of somebody's account. */
    String idOf(String login) {
        return road.as(login).get("/api/directory/me").expect(200).text("account");
    }

    void put(String account, String path, Map<String, ?> body) {
        note("PUT " + path, body);
        Api api = road.as(account);
        api.put(path, body, api.get(path).etag()).expect(200);
    }

    /** Where no text of one's own is asked for. */
    void inVain(String account, String path, Map<String, ?> body, int status) {
        note("POST " + path, body);
        road.as(account).post(path, body).expect(status);
    }

    /** Likewise for a change. */
    void putInVain(String account, String path, Map<String, ?> body, int status) {
        note("PUT " + path, body);
        Api api = road.as(account);
        api.put(path, body, api.get(path).etag()).expect(status);
    }

    byte[] get(String account, String path, String type) {
        return road.as(account).with("Accept", type).get(path).expect(200).bytes();
    }

    private void note(String operation, Object body) {
        String template = operation
                .replaceFirst("/api", "")
                .replaceAll("/[0-9a-f-]{36}", "/{}")
                .replaceAll("/(districts|parameters|texts)/[^/]+", "/$1/{}")
                .replaceAll("/(code-lists|codes)/[^/ ]+", "/$1/{}")
                .replaceAll("/bodies/[^/]+/[^/]+", "/bodies/{}/{}")
                .replaceAll("/members/[^/ ]+", "/members/{}")
                .replaceAll("/organisations/[^/]+/[^/]+", "/organisations/{}/{}");
        note(template + " ", JSON.valueToTree(body));
    }

    private void note(String place, JsonNode value) {
        if (value.isTextual()
                && (value.asText().contains(ATTACK) || value.asText().contains(SHORT))) {
            fields.add(place);
        }
        value.fields().forEachRemaining(field -> note(place + "/" + field.getKey(), field.getValue()));
        if (value.isArray()) {
            value.forEach(entry -> note(place + "/*", entry));
        }
    }
}
