package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Text;

/**
 * What was planned and what came of it.
 *
 * @param target null where the application set none
 * @param actual null where nothing was recorded
 */
public record IndicatorResult(String code, Text text, Long target, Long actual) {}
