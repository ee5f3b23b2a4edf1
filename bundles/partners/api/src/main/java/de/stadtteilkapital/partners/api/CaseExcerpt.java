package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an application that an office may see: neither bank account nor contact particulars, no opinions of
 * others, no scores (need to know, SGB I § 35 in spirit, GDPR Art. 5(1)(c)). What an application that was sent back to its
 * applicant lacks is missing.
 */
public record CaseExcerpt(
        String fileNumber,
        String title,

        @Label(german = "die Kurzbeschreibung", english = "the summary") @Nullable
        String summary,

        @Label(german = "der Projekttyp", english = "the project type") @Nullable
        String projectType,

        @Label(german = "die Merkmale", english = "the features")
        List<String> features,

        @Label(german = "die Zielgruppen", english = "the target groups")
        List<String> targetGroups,

        @Label(german = "der Ort", english = "the place") @Nullable
        String place,

        @Nullable LocalDate start,
        @Nullable LocalDate end,

        @Label(german = "die Antragssumme", english = "the amount applied for")
        Money requestedAmount,

        @Label(german = "der Finanzierungsplan", english = "the financing plan")
        List<Line> financingPlan,

        @Nullable Applicant sponsor) {
    /** A line of the financing plan. */
    public record Line(String line, String description, Money amount) {}

    /** Who applies, by name and legal form. */
    public record Applicant(
            String name,

            @Label(german = "die Rechtsform", english = "the legal form")
            String legalForm) {}

    public CaseExcerpt {
        features = List.copyOf(features);
        targetGroups = List.copyOf(targetGroups);
        financingPlan = List.copyOf(financingPlan);
    }
}
