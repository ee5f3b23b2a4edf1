package de.stadtteilkapital.applications.testing;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.SimilarApplication;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.Street;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Facts as rules meet them: all there, and hardly any. */
public final class SampleFacts {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String DISTRICT = "sample";

    private SampleFacts() {}

    public static EligibilityFacts complete() {
        Money amount = Money.of("5000.00");
        Application application = application(
                "START_UP",
                "goal",
                List.of("MIGRANTS", "LONG_TERM_UNEMPLOYED"),
                TODAY.plusDays(60),
                amount,
                List.of(new PlanLine("FEES", "Honorare", amount)));
        return facts(
                application,
                new Goal("goal", DISTRICT, "Ziel", "2026"),
                List.of(new SimilarApplication("other", "SA-2026-0001", "Werkstatt")));
    }

    public static EligibilityFacts sparse() {
        return facts(application(null, null, List.of(), null, Money.of("0.00"), List.of()), null, List.of());
    }

    private static EligibilityFacts facts(Application application, Goal goal, List<SimilarApplication> similar) {
        return new EligibilityFacts(
                application,
                new Sponsor("sponsor", "Verein", "ASSOCIATION", "Weg 1", "DE89370400440532013000", "R", "K", List.of()),
                new FundingRound(
                        "round",
                        DISTRICT,
                        "2027",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2027, 1, 31),
                        new BigDecimal("0.20"),
                        FundingRound.State.PLANNED),
                new District(
                        DISTRICT,
                        "Stadtteil",
                        "Programm",
                        Money.of("10000.00"),
                        "SA",
                        new OfficeAddress("Büro", "Weg 2", "59067 Hamm", "1", "b@example.org", "gefördert"),
                        List.of(new FundingArea("Gebiet", List.of(Street.whole("Weg"))))),
                goal,
                TODAY,
                similar);
    }

    private static Application application(
            String feature,
            String goal,
            List<String> targetGroups,
            LocalDate start,
            Money amount,
            List<PlanLine> plan) {
        boolean complete = feature != null;
        SampleApplication sample = new SampleApplication();
        sample.district = DISTRICT;
        sample.fileNumber = "SA-2026-0002";
        sample.title = "Werkstatt";
        sample.summary = complete ? "Gemeinsam werken" : null;
        sample.projectType = complete ? "BUSINESS_START_UP" : null;
        sample.features = complete ? List.of(feature) : List.of();
        sample.goal = goal;
        sample.targetGroups = targetGroups;
        sample.start = start;
        sample.end = start == null ? null : start.plusDays(90);
        sample.requested = amount;
        sample.plan = plan;
        sample.indicators = complete ? List.of(new IndicatorTarget("PARTICIPANTS", 8)) : List.of();
        sample.declarations = new Declarations(complete, complete, complete);
        sample.submittedAt = complete ? Instant.parse("2026-11-23T08:00:00Z") : null;
        return sample.application();
    }
}
