package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;

/**
 * That a project may begin before anything is granted: at its sponsor's own risk, and without a claim to a grant.
 *
 * @param permittedBy the name of the person who gave it
 */
public record EarlyStartPermit(
        String id,
        String application,
        String fileNumber,
        String district,
        String round,
        String sponsor,

        @Label(german = "der Name des Trägers", english = "the sponsor's name", accusative = "den Namen des Trägers")
        String sponsorName,

        String title,

        @Label(german = "der erlaubte Beginn", english = "the permitted start")
        LocalDate from,

        @Label(german = "die Begründung", english = "the reason")
        String reason,

        @Label(german = "der Tag der Erlaubnis", english = "the day of the permit")
        LocalDate permittedOn,

        @Label(german = "die Person, die es erlaubt hat", english = "the person who permitted it")
        String permittedBy) {
    public EarlyStartPermit {
        requireNonNull(id);
        requireNonNull(from);
        requireNonNull(reason);
        requireNonNull(permittedOn);
        requireNonNull(permittedBy);
    }
}
