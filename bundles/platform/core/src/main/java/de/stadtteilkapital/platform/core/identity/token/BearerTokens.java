package de.stadtteilkapital.platform.core.identity.token;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.core.start.Refusals;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Bearer tokens as {@code etc/de.stadtteilkapital.tokens.cfg} accepts them: none, as long as it names no issuer. The time
 * is the system's, not the office's.
 */
@Component(service = BearerTokens.class, configurationPid = BearerTokens.PID, immediate = true)
@Designate(ocd = TokenConfig.class)
public final class BearerTokens {
    static final String PID = "de.stadtteilkapital.tokens";

    private final Refusals refusals;
    private volatile Optional<TokenVerifier> verifier;

    @Activate
    public BearerTokens(TokenConfig config, @Reference Refusals refusals) {
        this.refusals = requireNonNull(refusals);
        verifier = verifier(config);
    }

    /** What is wrong is told, and the last good settings stay in force. */
    @Modified
    void modified(TokenConfig config) {
        try {
            verifier = verifier(config);
            refusals.taken(PID);
        } catch (IllegalStateException e) {
            refusals.refused(PID, List.of(e.getMessage()));
        }
    }

    private static Optional<TokenVerifier> verifier(TokenConfig config) {
        return config.issuer().isBlank() ? Optional.empty() : Optional.of(Issuer.of(config, InstantSource.system()));
    }

    /** The person that a token names; empty where it does not hold. */
    public Optional<Subject> subject(String token) {
        return verifier.flatMap(v -> v.subject(token));
    }
}
