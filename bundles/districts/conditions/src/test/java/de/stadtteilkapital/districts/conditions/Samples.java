package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.OfficeAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An application that nothing speaks against, to be spoilt field by field. */
final class Samples {
    static final String DISTRICT = "nachbarviertel";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    List<String> targetGroups = List.of("MIGRANTS");
    LocalDate start = LocalDate.of(2027, 1, 1);
    LocalDate end = LocalDate.of(2027, 6, 30);
    String requested = "8000.00";
    LocalDate today = TODAY;
    String legalForm = "ASSOCIATION";
    String goalDistrict = DISTRICT;
    Declarations declarations = new Declarations(true, true, true);

    EligibilityFacts facts() {
        return new EligibilityFacts(application(), sponsor(), round(), district(), goal(), today, List.of());
    }

    Application application() {
        SampleApplication sample = new SampleApplication();
        sample.id = "a";
        sample.district = DISTRICT;
        sample.targetGroups = targetGroups;
        sample.start = start;
        sample.end = end;
        sample.plan = List.of(new PlanLine("MATERIAL", null, Money.of(requested)));
        sample.declarations = declarations;
        return sample.application();
    }

    private Sponsor sponsor() {
        return new Sponsor("s", "Verein", legalForm, "Weg 1", "DE89370400440532013000", "R", "K", List.of());
    }

    private static FundingRound round() {
        return new FundingRound(
                "r",
                DISTRICT,
                "Runde",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 10, 31),
                LocalDate.of(2027, 1, 31),
                new BigDecimal("0.2"),
                FundingRound.State.OPEN);
    }

    private static District district() {
        OfficeAddress office = new OfficeAddress("Büro", "Weg 2", "59067 Hamm", "1", "b@example.org", "gefördert");
        return new District(
                DISTRICT,
                "Nachbarviertel",
                "Lokales Kapital für soziale Zwecke",
                Money.of("8000.00"),
                "NV",
                office,
                List.of());
    }

    private Goal goal() {
        return goalDistrict == null ? null : new Goal("g", goalDistrict, "Ziel", "2026");
    }
}
