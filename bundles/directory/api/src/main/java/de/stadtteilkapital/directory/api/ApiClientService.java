package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The API clients of a district's partner offices, for its coordinators and administrators. A client of another district
 * is not there.
 */
@ProviderType
public interface ApiClientService {
    /**
     * Makes a client and its token.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for a district that is not the caller's, 422 for an office for
     *     which nobody acts there, and for a day that is over or too far ahead
     */
    IssuedApiClient create(Caller me, NewApiClient asked);

    /** Without secrets. Filters: {@code district}, {@code office}; sorts: {@code id}, {@code name}. */
    Page<ApiClient> clients(Caller me, PageRequest request);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none for this caller */
    ApiClient client(Caller me, String id);

    /**
     * Ends a client: its next request is refused. Repeating it changes nothing.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none for this caller
     */
    ApiClient revoke(Caller me, String id);
}
