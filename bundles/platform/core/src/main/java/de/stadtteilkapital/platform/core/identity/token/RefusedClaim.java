package de.stadtteilkapital.platform.core.identity.token;

import com.nimbusds.jwt.proc.BadJWTException;

/** A claim that does not hold; the message is the name of the check and nothing of the token. */
final class RefusedClaim extends BadJWTException {
    private static final long serialVersionUID = 1;

    RefusedClaim(String check) {
        super(check);
    }
}
