package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.SimilarApplication;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import de.stadtteilkapital.programme.api.Street;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An application that nothing speaks against, to be spoilt field by field. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final LocalDate DEADLINE = LocalDate.of(2027, 1, 31);

    public LocalDate until = DEADLINE;
    public String summary = "Bewohner bauen mit";
    public String projectType = "INDIVIDUAL_INTEGRATION";
    public List<String> targetGroups = List.of("MIGRANTS");
    public LocalDate start = LocalDate.of(2027, 1, 1);
    public LocalDate end = LocalDate.of(2027, 6, 30);
    public String requested = "9500.00";
    public List<String> plan = List.of("9000.00", "500.00");
    public Instant submittedAt;
    public LocalDate today = TODAY;
    public List<SimilarApplication> similar = List.of();
    public String district = "hamm-norden";
    public List<FundingArea> areas = List.of(new FundingArea("Norden", List.of(Street.whole("Sorauer Straße"))));
    Land land;
    ProcedureLaw law;

    public EligibilityFacts facts() {
        return new EligibilityFacts(application(), sponsor(), round(), district(), goal(), today, similar);
    }

    public Application application() {
        SampleApplication sample = new SampleApplication();
        sample.id = "a";
        sample.district = district;
        sample.round = "r";
        sample.sponsor = "s";
        sample.summary = summary;
        sample.projectType = projectType;
        sample.goal = "g";
        sample.targetGroups = targetGroups;
        sample.start = start;
        sample.end = end;
        sample.requested = Money.of(requested);
        sample.plan = plan.stream()
                .map(amount -> new PlanLine("MATERIAL", null, Money.of(amount)))
                .toList();
        sample.submittedAt = submittedAt;
        return sample.application();
    }

    private static Sponsor sponsor() {
        return new Sponsor("s", "Verein", "ASSOCIATION", "Weg 1", "DE89370400440532013000", "R", "K", List.of());
    }

    private FundingRound round() {
        return new FundingRound(
                "r",
                district,
                "Runde",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 10, 31),
                DEADLINE,
                List.of(),
                false,
                until,
                List.of(),
                new BigDecimal("0.2"),
                null,
                FundingRound.State.OPEN);
    }

    private District district() {
        OfficeAddress office = new OfficeAddress("Büro", "Weg 2", "59067 Hamm", "1", "b@example.org", "gefördert");
        return new District(district, "Hamm-Norden", "Programm", Money.of("10000.00"), "HN", office, areas, land, law);
    }

    private Goal goal() {
        return new Goal("g", district, "Ziel", "2026");
    }

    static Need need(String id) {
        return new Need(
                id,
                "hamm-norden",
                id,
                null,
                "Analyse",
                List.of(),
                Need.Priority.HIGH,
                List.of("g"),
                LocalDate.EPOCH,
                null,
                Need.State.HOLDS,
                null);
    }
}
