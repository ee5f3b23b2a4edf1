package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;

/**
 * From when to when somebody is away, so that their deputy acts.
 *
 * @param account of who is away
 * @param to last day
 */
public record Absence(
        String id,
        String district,

        @Label(german = "die abwesende Person", english = "the person who is away")
        String account,

        LocalDate from,
        LocalDate to) {}
