package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * One organisation as {@link #organisations} would show it: the district's own with this id, else the shared one.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none for this caller
     */
    Organisation organisation(Caller me, String district, String id);

    /** The names of those of the organisations that {@link #organisation(Caller, String, String)} would show. */
    Map<InDistrict, String> names(Caller me, Collection<InDistrict> ids);

    /**
     * One organisation for another room, without a scope; the calling room answers for it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none
     */
    Organisation organisation(String district, String id);

    /**
     * The mandates in the caller's districts. Filters: {@code district}, {@code holder}, {@code role}; sorts:
     * {@code id}, {@code from}.
     */
    Page<Mandate> mandates(Caller me, PageRequest request);

    /** By what the caller logs in; empty for what is no account of a person. */
    Optional<String> loginOf(Caller me);

    /** The person's name behind an account, also a closed one, for letters and minutes; never for the public. */
    Optional<String> nameOf(String account);

    /**
     * For another room: with what a person signs before their name in the district today. A deputy's phrase goes first, while
     * who is deputised for is away; whoever has a mandate of their own that asks for none signs by name alone.
     */
    Optional<String> phraseOf(String district, String account);

    /** For another room: the district that opened an account and answers for it; empty for what is no account. */
    Optional<String> homeOf(String account);

    /** For another room: whether an open account has any role in the district today. */
    boolean takesPart(String district, String account);

    /**
     * For another room: who has the role of a body's member in the district today, by the id of the body; of a body that nobody
     * gets into, nothing.
     */
    Map<String, Set<String>> bodyMembers(String district);

    /**
     * For another room: how many roles of a body's member are given that are not over: those to come, those that rest on a
     * mandate or its absence, and those of closed accounts too, which may be reopened.
     */
    long standingRolesOf(InDistrict body);

    /** For another room: whether somebody who has this role in the district today is barred from none of the cases. */
    boolean hasUnbarred(String district, Role role, Set<String> applications);
}
