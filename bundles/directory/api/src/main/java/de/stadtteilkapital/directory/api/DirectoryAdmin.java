package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes who takes part: for a district's own module, the office's administration, and rooms whose acts decide whom
 * somebody acts for or what somebody may no longer see. Each act joins the caller's unit of work, and repeating it
 * changes nothing.
 */
@ProviderType
public interface DirectoryAdmin extends DirectoryService {
    /** Adds an organisation or replaces what is known of it. */
    void putOrganisation(Caller me, Organisation organisation);

    /** Adds an appointment; what it rests on is never changed afterwards. */
    void addMandate(Caller me, Mandate mandate);

    /** Opens an account, opens a closed one again, or replaces name, password and roles; bars stay. */
    void putAccount(Caller me, NewAccount account);

    /**
     * Closes an account: from the next request on it is unknown.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is none
     */
    void closeAccount(Caller me, String account);

    /**
     * Lets an account act for a sponsor, as far as it has the role of one.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such account
     */
    void actFor(Caller me, String account, String sponsor);

    /**
     * Bars an account from a case after a recusal (VwVfG § 20), under every role it has.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such account
     */
    void bar(Caller me, String account, String application);
}
