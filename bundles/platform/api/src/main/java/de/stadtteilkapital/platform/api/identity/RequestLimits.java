package de.stadtteilkapital.platform.api.identity;

import org.osgi.annotation.versioning.ProviderType;

/** How many requests one client may send in a minute. */
@ProviderType
public interface RequestLimits {
    /**
     * Counts a request of an account or API client, or of an address where nobody has logged in.
     *
     * @param address of the client
     * @throws de.stadtteilkapital.platform.api.Refusal 429 where it is one too many
     */
    void count(Caller caller, String address);
}
