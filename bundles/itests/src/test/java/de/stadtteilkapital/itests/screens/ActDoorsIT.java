package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * People, things and what can be done with them, each with each: whoever sees a button gets to its page, nobody else does,
 * and nobody else's form is taken.
 */
@KarafTest
class ActDoorsIT {
    private static final List<String> PEOPLE = List.of(
            "koordination",
            "admin",
            "traeger1",
            "traeger2",
            "wirtschaftsfoerderung",
            "komitee1",
            "finanzen",
            "revision",
            "regiestelle",
            "evaluation");

    /** By the beginning of the thing's address, the last steps to its acts. */
    private static final Map<String, List<String>> ACTS = Map.of(
            "/antraege/",
                    List.of(
                            "/bearbeiten",
                            "/bearbeiten/plan",
                            "/einreichen",
                            "/pruefung",
                            "/vorbewertung",
                            "/neuer-beginn"),
            "/beratung/", List.of("/gespraech", "/abschluss"),
            "/konten/",
                    List.of(
                            "/einladung",
                            "/kennwort",
                            "/mail",
                            "/anmeldename",
                            "/verknuepfung",
                            "/schliessen",
                            "/oeffnen",
                            "/rolle",
                            "/link"));

    private final URI base;
    private final Road road;

    ActDoorsIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    @Test
    void whoSeesAButtonIsLetInAndNobodyElseIs() {
        Map<String, String> things = new StagedThings(road).addresses();
        List<String> faults = new ArrayList<>();
        Map<String, Integer> doors = new LinkedHashMap<>();
        for (String person : PEOPLE) {
            Visitor visitor = Visitor.loggedIn(base, person, Demonstration.PASSWORD);
            String token = visitor.open("/sitzungen", 200).found("name=\"form.token\" value=\"([^\"]+)\"");
            things.forEach((state, thing) ->
                    doors.merge(person, walk(visitor, token, person + " at " + state, thing, faults), Integer::sum));
        }
        assertThat(faults).isEmpty();
        // the office has most to do, who only reads has nothing
        assertThat(doors.get("koordination")).isGreaterThan(5);
        assertThat(doors.get("traeger1")).isGreaterThan(3);
        assertThat(doors).containsEntry("regiestelle", 0).containsEntry("evaluation", 0);
    }

    /** @return how many buttons there were */
    private static int walk(Visitor visitor, String token, String who, String thing, List<String> faults) {
        int there = visitor.look(thing);
        String page = there == 200 ? visitor.html() : "";
        int buttons = 0;
        for (String act : acts(thing)) {
            boolean button = page.contains("href=\"" + thing + act.replaceFirst("(?<=.)/plan$", "") + "\"");
            String place = who + " " + act + ": ";
            int opened = visitor.look(thing + act);
            if (button != (opened == 200) || !List.of(200, 403, 404, 409).contains(opened)) {
                faults.add(place + (button ? "a button, but " : "no button, but ") + opened);
            }
            if (!button) {
                int sent = visitor.send(thing + act, "form.token=" + token);
                // an empty form is refused for what it lacks; opening what is open changes nothing
                if (!List.of(400, 403, 404, 405, 409).contains(sent) && !act.equals("/oeffnen")) {
                    faults.add(place + "no button, but a form was answered by " + sent);
                }
            }
            buttons += button ? 1 : 0;
        }
        return buttons;
    }

    private static List<String> acts(String thing) {
        return ACTS.entrySet().stream()
                .filter(acts -> thing.startsWith(acts.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
