package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Text;

/** How many persons a code holds for. */
public record Tally(String code, Text text, long count) {}
