package de.stadtteilkapital.platform.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.mail.MailService;
import de.stadtteilkapital.platform.api.mail.OutgoingMail;
import de.stadtteilkapital.platform.mail.persistence.MailRepository;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows mails to those who run the house, and does with those set aside what they say. */
@Component
public final class MailDesk implements MailService {
    private final MailRepository mails;
    private final Transactions transactions;
    private final MailEvents events;
    private final Bell bell;
    private final InstantSource clock;

    @Activate
    public MailDesk(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog events,
            @Reference Bell bell) {
        this(store, transactions, events, bell, Clock.systemUTC());
    }

    MailDesk(Store store, Transactions transactions, EventLog events, Bell bell, InstantSource clock) {
        mails = new MailRepository(store);
        this.transactions = requireNonNull(transactions);
        this.events = new MailEvents(events);
        this.bell = requireNonNull(bell);
        this.clock = requireNonNull(clock);
    }

    @Override
    public Page<OutgoingMail> mails(Caller me, PageRequest request) {
        return mails.mails(request, HouseRight.OPERATE.districts(me));
    }

    @Override
    public OutgoingMail mail(Caller me, String id) {
        return mails.mail(id, HouseRight.OPERATE.districts(me)).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return MailActs.possible(me, mail(me, id));
    }

    @Override
    public OutgoingMail retry(Caller me, String id) {
        return transactions.required(() -> {
            OutgoingMail mail = aside(me, id);
            mails.begin(id, clock.instant());
            events.retried(me, mail.district(), id, mail.kind());
            transactions.afterCommit(bell::ring);
            return mail(me, id);
        });
    }

    @Override
    public OutgoingMail drop(Caller me, String id) {
        return transactions.required(() -> {
            OutgoingMail mail = aside(me, id);
            mails.drop(id, clock.instant());
            events.dropped(me, mail.district(), id, mail.kind());
            return mail(me, id);
        });
    }

    private OutgoingMail aside(Caller me, String id) {
        OutgoingMail mail = mail(me, id);
        MailActs.of(mail).require();
        return mail;
    }
}
