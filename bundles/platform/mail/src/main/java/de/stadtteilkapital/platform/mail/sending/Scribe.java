package de.stadtteilkapital.platform.mail.sending;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.mail.Addressee;
import de.stadtteilkapital.platform.api.mail.Addressees;
import de.stadtteilkapital.platform.api.mail.MailFailure;
import de.stadtteilkapital.platform.api.mail.MailWriter;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.mail.carrier.NotCarried;
import de.stadtteilkapital.platform.mail.carrier.Parcel;
import de.stadtteilkapital.platform.mail.persistence.Claimed;
import de.stadtteilkapital.platform.mail.persistence.Order;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a mail into words when it is about to leave: to whom, in their language, what there is to say at this moment. */
final class Scribe {
    private static final Logger LOG = LoggerFactory.getLogger(Scribe.class);

    private final HandOver<Addressees> addressees;
    private final Pens pens;

    Scribe(HandOver<Addressees> addressees, Pens pens) {
        this.addressees = requireNonNull(addressees);
        this.pens = requireNonNull(pens);
    }

    /**
     * Empty where there is nobody to tell, or nothing.
     *
     * @throws NotCarried where its writer is away or fails, or the directory is
     */
    Optional<Parcel> write(Claimed mail, String publicUrl, Instant now) throws NotCarried {
        Order order = mail.order();
        try {
            Optional<Addressee> to = addressees.call(directory -> directory.of(order.account()));
            if (to.isEmpty()) {
                return Optional.empty();
            }
            return pens.write(order.kind(), order.about(), publicUrl)
                    .map(written -> parcel(mail, to.get(), written, now));
        } catch (RuntimeException e) {
            // its words may quote rows
            LOG.warn(
                    "The mail {} of the kind {} could not be written: {}.",
                    mail.id(),
                    order.kind(),
                    e.getClass().getName());
            throw new NotCarried(MailFailure.NOT_WRITTEN);
        }
    }

    private static Parcel parcel(Claimed mail, Addressee to, MailWriter.Written written, Instant now) {
        return new Parcel(
                mail.messageId(),
                mail.order().district(),
                to.account(),
                to.address(),
                to.language(),
                written.subject().in(to.language()),
                written.text().in(to.language()).stripTrailing() + "\n",
                now);
    }
}
