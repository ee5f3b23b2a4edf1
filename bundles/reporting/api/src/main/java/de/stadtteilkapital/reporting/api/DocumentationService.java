package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The documentation of a round, for its district's coordinators, finance officers and auditors and for the programme
 * directorate. A recused reader gets the true sums and no chapter of the case.
 */
@ProviderType
public interface DocumentationService {
    /**
     * Reads a round up to one position of the district's event log.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for a round outside of the caller's districts, 503 where the
     *     log does not stand still long enough
     */
    Documentation documentation(Caller me, String district, String round);

    /** The same as a file; a PDF takes seconds. */
    DocumentationFile file(Caller me, String district, String round, DocumentationFormat format);
}
