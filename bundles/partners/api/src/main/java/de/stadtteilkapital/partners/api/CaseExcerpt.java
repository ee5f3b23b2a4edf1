package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The part of an application that an office may see: neither bank account nor contact particulars, no opinions of
 * others, no scores (need to know, SGB I § 35 in spirit, GDPR Art. 5(1)(c)).
 */
public record CaseExcerpt(
        String fileNumber,
        String title,
        String summary,
        String projectType,
        List<String> features,
        List<String> targetGroups,
        LocalDate start,
        LocalDate end,
        Money requestedAmount,
        List<Line> financingPlan,
        Applicant sponsor) {
    /** A line of the financing plan. */
    public record Line(String line, String description, Money amount) {}

    /** Who applies, by name and legal form. */
    public record Applicant(String name, String legalForm) {}

    public CaseExcerpt {
        features = List.copyOf(features);
        targetGroups = List.copyOf(targetGroups);
        financingPlan = List.copyOf(financingPlan);
    }
}
