package de.stadtteilkapital.applications.testing;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An application that nothing speaks against, to be changed field by field; null is what a draft may lack. */
public final class SampleApplication {
    public String id = "application";
    public String fileNumber = "HN-2026-0001";
    public ApplicationState state = ApplicationState.DRAFT;
    public String district = "hamm-norden";
    public String round = "round";
    public String sponsor = "sponsor";
    public String adviceCase;
    public String title = "Spielplatzbau";
    public String summary = "Bewohner bauen mit";
    public String place;
    public String projectType = "INDIVIDUAL_INTEGRATION";
    public List<String> features = List.of("URBAN");
    public String goal = "goal";
    public List<String> needs = List.of();
    public List<String> targetGroups = List.of("MIGRANTS");
    public LocalDate start = LocalDate.of(2027, 1, 1);
    public LocalDate end = LocalDate.of(2027, 6, 30);
    public List<PlanLine> plan = List.of(
            new PlanLine("MATERIAL", "Holz", Money.of("9000.00")), new PlanLine("FEES", null, Money.of("500.00")));

    /** The plan's sum where it is null. */
    public Money requested;

    public List<IndicatorTarget> indicators = List.of();
    public Declarations declarations = new Declarations(true, true, true);
    public String actionPlanVersion;
    public List<String> flags = List.of();
    public Instant submittedAt;
    public Money approved;

    /** As the sponsor sends it. */
    public Proposal proposal() {
        return proposal(requested);
    }

    /** As the house shows it. */
    public Application application() {
        Money asked = requested == null ? Money.sum(plan.stream().map(PlanLine::amount)) : requested;
        return new Application(
                id,
                fileNumber,
                state,
                proposal(asked),
                actionPlanVersion,
                flags,
                List.of(),
                submittedAt,
                approved,
                null,
                null);
    }

    private Proposal proposal(Money asked) {
        return new Proposal(
                district,
                round,
                sponsor,
                adviceCase,
                title,
                summary,
                place,
                projectType,
                features,
                goal,
                needs,
                targetGroups,
                start,
                end,
                asked,
                plan,
                indicators,
                declarations,
                null);
    }
}
