package de.stadtteilkapital.platform.api.mail;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The mails of a district as its administrator sees them. */
@ProviderType
public interface MailService {
    /** Those of the caller's districts, the oldest first; filtered by {@code state}, {@code district} and {@code kind}. */
    Page<OutgoingMail> mails(Caller me, PageRequest request);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 for one of another district, and for whoever does not run the house */
    OutgoingMail mail(Caller me, String id);

    /** What the caller may do with it, now or not yet. */
    List<Possible> possible(Caller me, String id);

    /**
     * Has a mail that was set aside tried again, at once and for another week.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it is not set aside
     */
    OutgoingMail retry(Caller me, String id);

    /**
     * Gives up a mail that was set aside.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where it is not set aside
     */
    OutgoingMail drop(Caller me, String id);
}
