package de.stadtteilkapital.platform.api.mail;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Where people are reached, and when they want to hear that something waits for them; told by the directory. */
@ProviderType
public interface Addressees {
    /** Empty for an account that is closed or has given no address. */
    Optional<Addressee> of(String account);

    /**
     * The open accounts with an address that have a role in the district today and want to hear of it so.
     *
     * @param after the account after which to go on, empty for the first
     */
    List<Addressee> wanting(String district, Notice notice, String after, int most);

    /** Districts in which anybody has a role today. */
    List<String> districts();
}
