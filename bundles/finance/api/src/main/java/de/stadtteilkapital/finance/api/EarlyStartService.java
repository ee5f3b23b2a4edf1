package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Permits to begin before anything is granted; for those who see the district's money and for the sponsor (else 404). */
@ProviderType
public interface EarlyStartService {
    /**
     * Permits it, once for an application and in writing.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for an application that is not the office's; 409 where its
     *     state, its grant or an earlier permit leaves nothing to permit, or its planned start has passed; 422 for a day in
     *     the past, beyond the project or the round, or without the declaration that nothing has begun
     */
    EarlyStartPermit permit(Caller me, NewEarlyStartPermit wanted);

    EarlyStartPermit permit(Caller me, String id);

    /** Filters: {@code district}, {@code round}, {@code application}. */
    Page<EarlyStartPermit> permits(Caller me, PageRequest request);

    /** The permit as a letter, PDF. */
    byte[] letter(Caller me, String id);
}
