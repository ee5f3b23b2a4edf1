package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Shows the grant that an act starts from, so that whoever acts may be held to what they have seen of it. */
@ProviderType
public interface GrantReader {
    /** The grant as it stands now; 404 for whom it is not. */
    Grant grant(Caller me, String grant);
}
