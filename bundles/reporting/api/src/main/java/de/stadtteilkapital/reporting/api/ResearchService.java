package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** The extract for scientific evaluation. */
@ProviderType
public interface ResearchService {
    /** @throws de.stadtteilkapital.platform.api.Refusal 404 for a round outside of the caller's districts */
    ResearchExtract extract(Caller me, String district, String round);
}
