package de.stadtteilkapital.districts.demonstration;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.NewNeed;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import de.stadtteilkapital.programme.api.Street;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** The demonstration's district and its round; office, numbers and addresses are made up. */
final class HammNorden {
    static final String ID = "hamm-norden";

    /** In full; with the coordination share taken off, 80,000.00 are for projects. */
    static final Money FIRST_TRANCHE = Money.of("100000.00");

    static final List<String> GOALS = List.of(
            "Jugendliche am Übergang von der Schule in den Beruf begleiten",
            "Langzeitarbeitslose und Berufsrückkehrende beschäftigen und qualifizieren",
            "Zugewanderte in Arbeit und Nachbarschaft einbinden",
            "Existenzgründungen und die lokale Wirtschaft stärken",
            "Vereine, Initiativen und Netzwerke im Stadtteil stützen");

    private static final BigDecimal COORDINATION_SHARE = new BigDecimal("0.20");
    private static final int DAYS_TO_SUBMIT = 60;

    private HammNorden() {}

    static NewDistrict district() {
        OfficeAddress office = new OfficeAddress(
                "Stadt Hamm",
                "Großer Sandweg 1",
                "59065 Hamm",
                // no subscriber's number begins with a zero, so this one rings nowhere
                "02381 000-100",
                "koordinierungsstelle@hamm-norden.example",
                "Gefördert vom Bundesministerium für Familie, Senioren, Frauen und Jugend und aus Mitteln des "
                        + "Europäischen Sozialfonds");
        return new NewDistrict(
                ID,
                "Hamm-Norden",
                "Lokales Kapital für soziale Zwecke",
                Money.of("10000.00"),
                "HN",
                office,
                Land.NW,
                ProcedureLaw.LAND);
    }

    /** @param goals as they were entered, in their order */
    static List<NewNeed> needs(List<Goal> goals) {
        return List.of(
                need(
                        "Begleitung zwischen Schule und Ausbildung",
                        "Sozialraumanalyse",
                        "DISADVANTAGED_YOUTH",
                        Need.Priority.HIGH,
                        goals.get(0)),
                need(
                        "Orte, an denen Zugewanderte Deutsch sprechen",
                        "Stadtteilkonferenz",
                        "MIGRANTS",
                        Need.Priority.MEDIUM,
                        goals.get(2)),
                need(
                        "Läden und Dienste im Quartier",
                        "Befragung der Wirtschaftsförderung",
                        "LONG_TERM_UNEMPLOYED",
                        Need.Priority.LOW,
                        goals.get(3)));
    }

    private static NewNeed need(String title, String source, String group, Need.Priority priority, Goal goal) {
        return new NewNeed(ID, title, null, source, List.of(group), priority, List.of(goal.id()), null);
    }

    static FundingArea area() {
        return new FundingArea(
                "Hamm-Norden",
                Stream.of(
                                "Bockumer Weg",
                                "Bromberger Straße",
                                "Großer Sandweg",
                                "Heessener Straße",
                                "Karlsplatz",
                                "Ludwig-Teleky-Straße",
                                "Münsterstraße",
                                "Schottschleife",
                                "Sorauer Straße")
                        .map(Street::whole)
                        .toList());
    }

    /** Twelve months from the first day of this month; at least sixty days to hand in, until the end of a month. */
    static NewRound round(LocalDate today) {
        LocalDate start = today.withDayOfMonth(1);
        LocalDate end = start.plusYears(1).minusDays(1);
        LocalDate deadline = today.plusDays(DAYS_TO_SUBMIT).with(TemporalAdjusters.lastDayOfMonth());
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MM/uuuu");
        String name = "Förderperiode " + month.format(start) + "–" + month.format(end);
        return new NewRound(ID, name, start, end, deadline, COORDINATION_SHARE);
    }
}
