package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Shows a proof of use: as such, and as what an audit starts from. */
@ProviderType
public interface ProofReader {
    /** With its audit, where there is one; 404 for whom it is not. */
    ProofOfUse proof(Caller me, String proof);
}
