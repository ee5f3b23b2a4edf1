package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes who takes part: for a district's own module, the office's administration, and rooms whose acts decide whom
 * somebody acts for or what somebody may no longer see; of those acts the calling room answers for who may. Each act joins
 * the caller's unit of work, and repeating it changes nothing.
 */
@ProviderType
public interface DirectoryAdmin extends DirectoryService {
    /**
     * Adds an organisation or replaces what is known of it.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for another than the district's admins and coordinators
     */
    void putOrganisation(Caller me, Organisation organisation);

    /**
     * Adds an appointment; what it rests on is never changed afterwards.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for another than the district's admins and coordinators
     */
    void addMandate(Caller me, Mandate mandate);

    /**
     * Lets an account act for a sponsor that it has registered, as far as it has the role of one.
     *
     * @param district in whose chain of events it stands
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such account
     */
    void actFor(Caller me, String account, String district, String sponsor);

    /**
     * Bars an account from a case after a recusal (VwVfG § 20), under every role it has.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such account
     */
    void bar(Caller me, String account, String application);
}
