package de.stadtteilkapital.platform.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a sponsor enters for a start-up that the economic development office has to review. */
public final class Draft {
    private Draft() {}

    /** A draft that may be submitted, of today's round. */
    public static Map<String, Object> of(
            Road road, String sponsor, String title, String amount, LocalDate start, LocalDate end) {
        return Map.ofEntries(
                Map.entry("district", Road.DISTRICT),
                Map.entry("round", road.round().get("id").asText()),
                Map.entry("sponsor", sponsor),
                Map.entry("title", title),
                Map.entry("summary", "Gemeinsam werken und lernen"),
                Map.entry("projectType", "BUSINESS_START_UP"),
                Map.entry("features", List.of("START_UP")),
                Map.entry("goal", road.goals().at("/0/id").asText()),
                Map.entry("targetGroups", List.of("MIGRANTS")),
                Map.entry("start", start),
                Map.entry("end", end),
                Map.entry(
                        "financingPlan", List.of(Map.of("line", "FEES", "description", "Honorare", "amount", amount))),
                Map.entry("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8))),
                Map.entry(
                        "declarations",
                        Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true)));
    }
}
