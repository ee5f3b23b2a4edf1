package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.Instant;

/**
 * That an account is reached by what somebody else calls the person.
 *
 * @param issuer of tokens, or {@code ldap}
 * @param linkedBy account of whoever linked it
 */
public record AccountLink(
        String id,

        @Label(german = "der Aussteller", english = "the issuer")
        String issuer,

        @Label(german = "die Person beim Aussteller", english = "the person at the issuer")
        String subject,

        @Label(german = "die verknüpfende Person", english = "the person who linked it")
        String linkedBy,

        @Label(german = "der Zeitpunkt der Verknüpfung", english = "the time of linking")
        Instant linkedAt) {}
