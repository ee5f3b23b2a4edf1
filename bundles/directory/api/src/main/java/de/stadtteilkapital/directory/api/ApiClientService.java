package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The API clients of a district's partner offices, for its coordinators and administrators, and for those who act
 * for the office. The maker of a token is not its holder. A client of another district or office is not there.
 */
@ProviderType
public interface ApiClientService {
    /**
     * Offers a client to an office; it has no token before a person of that office fetches one.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for a district that is not the caller's, 422 for an office for
     *     which nobody acts there, for a scope that its role can never use, and for a day that is over or too far ahead
     */
    ApiClient offer(Caller me, NewApiClient asked);

    /**
     * The token, once: for a person who acts for the client's office and did not offer it. The client is barred from what
     * that person is barred from.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 for a client of another office, 403 for whoever offered it and
     *     for a program, 409 where it was fetched before, and where the client was revoked or its last day is over
     */
    IssuedApiClient fetch(Caller me, String id);

    /** Without secrets. Filters: {@code district}, {@code office}; sorts: {@code id}, {@code name}. */
    Page<ApiClient> clients(Caller me, PageRequest request);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none for this caller */
    ApiClient client(Caller me, String id);

    /**
     * What the caller may do with a client now.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 like {@link #client}
     */
    List<Possible> possible(Caller me, String id);

    /**
     * Ends a client: its next request is refused. Repeating it changes nothing.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none for this caller
     */
    ApiClient revoke(Caller me, String id);
}
