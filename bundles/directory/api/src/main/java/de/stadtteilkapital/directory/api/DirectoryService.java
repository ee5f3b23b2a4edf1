package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What those who have logged in may know of who takes part; persons stand in it by account only. */
@ProviderType
public interface DirectoryService {
    /**
     * The organisations of the caller's districts and those all districts share. Filters: {@code district} (shared ones
     * stay in); sorts: {@code id}, {@code name}; {@code q} searches the name.
     */
    Page<Organisation> organisations(Caller me, PageRequest request);

    /**
     * One organisation as {@link #organisations} would show it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none for this caller
     */
    Organisation organisation(Caller me, String id);

    /**
     * One organisation for another room, without a scope; the calling room answers for it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none
     */
    Organisation organisation(String id);

    /**
     * The mandates in the caller's districts. Filters: {@code district}, {@code holder}, {@code role}; sorts:
     * {@code id}, {@code from}.
     */
    Page<Mandate> mandates(Caller me, PageRequest request);

    /** The person's name behind an account, also a closed one, for letters and minutes; never for the public. */
    Optional<String> nameOf(String account);
}
