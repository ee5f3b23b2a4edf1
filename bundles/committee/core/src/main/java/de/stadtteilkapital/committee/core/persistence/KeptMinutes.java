package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Minutes;
import java.time.Instant;
import java.util.List;

/**
 * Minutes as they are kept.
 *
 * @param frozen canonical JSON
 * @param digest SHA-256 of its UTF-8 bytes in hexadecimal
 * @param signer id of the seat that signs for the chair: who presided; null where nobody did and there was no chair
 * @param signedAt when the last signature that was needed came, else null
 */
public record KeptMinutes(
        String session,
        String frozen,
        String digest,
        Instant madeAt,
        Instant signedAt,
        String signer,
        List<KeptSignature> signatures) {
    /**
     * Who signed as what.
     *
     * @param phrase before the name, else null
     * @param digest of what was signed by whom and when; null of signatures before it was kept
     */
    public record KeptSignature(
            Minutes.Function function, String account, String name, Instant signedAt, String phrase, String digest) {}

    public KeptMinutes {
        signatures = List.copyOf(signatures);
    }
}
