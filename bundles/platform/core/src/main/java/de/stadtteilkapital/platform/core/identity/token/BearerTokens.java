package de.stadtteilkapital.platform.core.identity.token;

import java.time.InstantSource;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Bearer tokens as {@code etc/de.stadtteilkapital.tokens.cfg} accepts them: none, as long as it names no issuer. The time
 * is the system's, not the office's.
 */
@Component(service = BearerTokens.class, configurationPid = BearerTokens.PID, immediate = true)
@Designate(ocd = TokenConfig.class)
public final class BearerTokens {
    static final String PID = "de.stadtteilkapital.tokens";

    private volatile Optional<TokenVerifier> verifier;

    @Activate
    public BearerTokens(TokenConfig config) {
        modified(config);
    }

    /** With a wrong configuration no token holds any more, since nobody knows which ones should. */
    @Modified
    void modified(TokenConfig config) {
        Optional<TokenVerifier> next = Optional.empty();
        try {
            if (!config.issuer().isBlank()) {
                next = Optional.of(Issuer.of(config, InstantSource.system()));
            }
        } finally {
            verifier = next;
        }
    }

    /** The account that a token names; empty where it does not hold. */
    public Optional<String> account(String token) {
        return verifier.flatMap(v -> v.account(token));
    }
}
