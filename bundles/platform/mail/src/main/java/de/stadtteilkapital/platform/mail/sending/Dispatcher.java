package de.stadtteilkapital.platform.mail.sending;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.mail.MailFailure;
import de.stadtteilkapital.platform.api.mail.MailState;
import de.stadtteilkapital.platform.mail.MailEvents;
import de.stadtteilkapital.platform.mail.carrier.NotCarried;
import de.stadtteilkapital.platform.mail.carrier.Parcel;
import de.stadtteilkapital.platform.mail.carrier.Way;
import de.stadtteilkapital.platform.mail.persistence.Claimed;
import de.stadtteilkapital.platform.mail.persistence.MailRepository;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due: takes it in one unit of work, lets it leave outside of any, and notes in another what became of it. A
 * node that ends in between leaves the mail to be sent once more, under the same id.
 */
final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    static final Duration PATIENCE = Duration.ofDays(7);

    /** Of the server, not of the mail: the next one would meet it too. */
    private static final Set<MailFailure> OF_THE_SERVER =
            EnumSet.of(MailFailure.UNREACHABLE, MailFailure.NOT_SEALED, MailFailure.LOGIN_REFUSED);

    private final MailRepository mails;
    private final Transactions transactions;
    private final MailEvents events;
    private final Scribe scribe;
    private final Supplier<Optional<Way>> ways;
    private final Supplier<Duration> firstPause;
    private final InstantSource clock;

    Dispatcher(
            MailRepository mails,
            Transactions transactions,
            MailEvents events,
            Scribe scribe,
            Supplier<Optional<Way>> ways,
            Supplier<Duration> firstPause,
            InstantSource clock) {
        this.mails = requireNonNull(mails);
        this.transactions = requireNonNull(transactions);
        this.events = requireNonNull(events);
        this.scribe = requireNonNull(scribe);
        this.ways = requireNonNull(ways);
        this.firstPause = requireNonNull(firstPause);
        this.clock = requireNonNull(clock);
    }

    /** Sends all that is due; false where the server took none, so that it is left in peace for a while. */
    boolean round() {
        boolean well = true;
        Optional<Way> way = ways.get();
        while (well && way.isPresent() && !Thread.currentThread().isInterrupted()) {
            Optional<Claimed> mail =
                    mails.claim(clock.instant(), way.get().carrier().longest());
            if (mail.isEmpty()) {
                return true;
            }
            well = send(mail.get(), way.get());
            way = ways.get();
        }
        return well;
    }

    private boolean send(Claimed mail, Way way) {
        try {
            Optional<Parcel> parcel = scribe.write(mail, way.publicUrl(), clock.instant());
            if (parcel.isPresent()) {
                carry(mail, parcel.get(), way);
            }
            mails.end(mail.id(), parcel.isPresent() ? MailState.SENT : MailState.NEEDLESS, clock.instant());
            return true;
        } catch (NotCarried e) {
            failed(mail, e.failure());
            return !OF_THE_SERVER.contains(e.failure());
        }
    }

    /** What nobody has thought of counts as a failure of this mail, or it would be tried for ever. */
    private static void carry(Claimed mail, Parcel parcel, Way way) throws NotCarried {
        try {
            way.carrier().carry(parcel);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The mail {} could not be carried: {}.",
                    mail.id(),
                    e.getClass().getName());
            throw new NotCarried(MailFailure.NOT_WRITTEN);
        }
    }

    private void failed(Claimed mail, MailFailure failure) {
        Instant now = clock.instant();
        if (failure.isFinal() || !now.isBefore(mail.firstTry().plus(PATIENCE))) {
            LOG.warn("The mail {} is set aside: {}.", mail.id(), failure);
            transactions.run(() -> {
                if (mails.setAside(mail.id(), failure)) {
                    events.setAside(
                            mail.order().district(), mail.id(), mail.order().kind(), failure);
                }
            });
        } else {
            LOG.info("The mail {} has not left and will be tried again: {}.", mail.id(), failure);
            mails.tryAt(mail.id(), now.plus(pauseAfter(mail.tries())), failure);
        }
    }

    /** Twice as long after each failure, up to an hour. */
    private Duration pauseAfter(int tries) {
        Duration pause = firstPause.get();
        for (int i = 1; i < tries && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
