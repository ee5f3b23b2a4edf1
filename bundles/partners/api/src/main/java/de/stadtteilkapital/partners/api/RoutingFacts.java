package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a routing rule sees of an application that has passed its formal check.
 *
 * @param projectType code of the list projectType
 * @param features codes of the list feature
 * @param targetGroups codes of the list targetGroup
 * @param today business day of the formal check
 */
@LabelsOf(CaseExcerpt.class)
public record RoutingFacts(
        String district,
        String application,
        @Nullable String projectType,
        List<String> features,
        List<String> targetGroups,
        Money requestedAmount,

        @Label(german = "der Tag der formalen Prüfung", english = "the day of the formal check")
        LocalDate today) {
    public RoutingFacts {
        requireNonNull(district);
        requireNonNull(application);
        features = List.copyOf(features);
        targetGroups = List.copyOf(targetGroups);
        requireNonNull(today);
    }
}
