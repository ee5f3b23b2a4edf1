package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whether minutes and their signatures are what was hashed when they were made and signed. */
final class MinutesSeal {
    private static final Logger LOG = LoggerFactory.getLogger(MinutesSeal.class);

    private MinutesSeal() {}

    /**
     * What somebody signs: these minutes, as whom, when.
     *
     * @param minutes their digest
     */
    static KeptMinutes.KeptSignature signed(String session, String minutes, KeptMinutes.KeptSignature by) {
        return new KeptMinutes.KeptSignature(
                by.function(),
                by.member(),
                by.account(),
                by.name(),
                by.signedAt(),
                by.phrase(),
                digest(session, minutes, by));
    }

    private static String digest(String session, String minutes, KeptMinutes.KeptSignature by) {
        Map<String, Object> signed = new HashMap<>(Map.of(
                "session", session,
                "minutes", minutes,
                "function", by.function(),
                "account", by.account(),
                "name", by.name(),
                "signedAt", by.signedAt()));
        if (by.member() != null) {
            signed.put("member", by.member());
        }
        if (by.phrase() != null) {
            signed.put("phrase", by.phrase());
        }
        return Sha256.hex(CanonicalJson.write(signed));
    }

    /** Of signatures before their digests were kept only the minutes themselves can be told. */
    static boolean holds(KeptMinutes kept) {
        return Sha256.hex(kept.frozen()).equals(kept.digest())
                && (kept.signedAt() == null || isComplete(kept))
                && kept.signatures().stream()
                        .allMatch(by ->
                                by.digest() == null || by.digest().equals(digest(kept.session(), kept.digest(), by)));
    }

    /** Whether all who presided have signed. */
    private static boolean isComplete(KeptMinutes kept) {
        Set<Signers.Part> given =
                kept.signatures().stream().map(Signers.Part::of).collect(Collectors.toSet());
        return given.contains(new Signers.Part(Minutes.Function.CHAIR, kept.signer()))
                && kept.leaders().stream()
                        .allMatch(leader -> given.contains(new Signers.Part(Minutes.Function.PRESIDING, leader)));
    }

    /** @throws Refusal 409 where somebody has changed them since */
    static KeptMinutes require(KeptMinutes kept) {
        if (!holds(kept)) {
            LOG.error(
                    "The minutes of the session {} are not what was hashed; kapital:audit tells more.", kept.session());
            throw Refusal.conflict(new Text(
                    "Diese Niederschrift oder eine Unterschrift darunter ist nicht mehr, was gefertigt und unterschrieben"
                            + " wurde: die Prüfsumme stimmt nicht. Sie wird deshalb nicht ausgegeben; möglich ist, sie mit"
                            + " kapital:audit zu prüfen und aus einer Sicherung wiederherzustellen.",
                    "These minutes, or a signature under them, are not what was made and signed any more: the digest does"
                            + " not match. So they are not handed out; possible is to check them with kapital:audit and to"
                            + " restore them from a backup."));
        }
        return kept;
    }
}
