package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * What everyone may know of a funded project.
 *
 * @param sponsor null where the sponsor is an individual
 * @param goal of the local action plan, by its title; null where it is not told
 * @param place where it happens; null where it is not told
 */
public record FundedProject(
        String title,
        @Nullable String sponsor,
        Money amount,

        @Label(german = "das Ziel", english = "the goal") @Nullable
        String goal,

        @Label(german = "der Ort", english = "the place") @Nullable
        String place) {}
