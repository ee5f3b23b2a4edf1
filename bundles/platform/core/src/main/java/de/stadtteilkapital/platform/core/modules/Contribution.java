package de.stadtteilkapital.platform.core.modules;

import java.time.Duration;

/**
 * A rule, catalogue or other thing that a bundle adds to one district, to those of a programme or to all.
 *
 * @param kind simple name of the interface that it implements: {@code EligibilityRule}
 * @param rule its id; where it is registered with none, the name of its class
 * @param home district or programme, {@code *} for all
 * @param bundle symbolic name and version
 * @param state whether it is asked, and if not, why
 */
public record Contribution(
        String kind,
        String rule,
        String version,
        String home,
        String bundle,
        String state,
        long calls,
        Duration slowest,
        long failures) {}
