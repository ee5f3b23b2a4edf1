package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.Minutes;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Minutes as they are kept.
 *
 * @param frozen canonical JSON
 * @param digest SHA-256 of its UTF-8 bytes in hexadecimal
 * @param signer id of the seat that signs for the chair: who presided; null where nobody did and there was no chair
 * @param leaders ids of the seats that led items besides the signer, and sign too
 * @param signedAt when the last signature that was needed came, else null
 */
public record KeptMinutes(
        String session,
        String frozen,
        String digest,
        Instant madeAt,
        Instant signedAt,
        String signer,
        Set<String> leaders,
        List<KeptSignature> signatures) {
    /**
     * Who signed as what.
     *
     * @param member id of the seat for which they did; null of the keeper, and where it was not kept who presided
     * @param phrase before the name, else null
     * @param digest of what was signed by whom and when; null of signatures before it was kept
     */
    public record KeptSignature(
            Minutes.Function function,
            String member,
            String account,
            String name,
            Instant signedAt,
            String phrase,
            String digest) {}

    public KeptMinutes {
        leaders = Set.copyOf(leaders);
        signatures = List.copyOf(signatures);
    }
}
