package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewPurge;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeAct;
import de.stadtteilkapital.applications.api.PurgeItem;
import de.stadtteilkapital.applications.api.PurgeService;
import de.stadtteilkapital.applications.core.persistence.AdviceRepository;
import de.stadtteilkapital.applications.core.persistence.PurgeRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.attachments.AttachmentPurge;
import de.stadtteilkapital.platform.api.events.Erasure;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Purges;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Purges ideas and advice cases of which no application came. */
@Component
public final class JpaPurges implements PurgeService {
    private final Transactions transactions;
    private final PurgeRepository repository;
    private final AdviceRepository cases;
    private final PurgeReach reach;
    private final BusinessClock clock;
    private final PurgeEvents events;
    private final Purges purges;
    private final HandOver<AttachmentPurge> attachments;

    @Activate
    public JpaPurges(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference OtherRooms rooms,
            @Reference Purges purges) {
        this(
                store,
                transactions,
                clock,
                log,
                rooms,
                purges,
                HandOver.to("attachments", AttachmentPurge.class, context));
    }

    JpaPurges(
            Store store,
            Transactions transactions,
            BusinessClock clock,
            EventLog log,
            OtherRooms rooms,
            Purges purges,
            HandOver<AttachmentPurge> attachments) {
        this.transactions = requireNonNull(transactions);
        repository = new PurgeRepository(store);
        cases = new AdviceRepository(store, rooms::retention);
        reach = new PurgeReach(cases);
        this.clock = requireNonNull(clock);
        events = new PurgeEvents(log);
        this.purges = requireNonNull(purges);
        this.attachments = requireNonNull(attachments);
    }

    @Override
    public Page<Purge> purges(Caller me, PageRequest request) {
        return repository.purges(me, request);
    }

    @Override
    public Purge purge(Caller me, String id) {
        return repository.find(me, id).orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return PurgeActs.possible(me, purge(me, id));
    }

    @Override
    public Purge propose(Caller me, NewPurge asked) {
        if (!ApplicationRight.FOLLOW_PURGES.isHeld(me, asked.district())) {
            throw Refusal.notFound();
        }
        PurgeActs.require(me, ApplicationRight.PROPOSE_PURGE, asked.district());
        return transactions.required(() -> {
            Purge purge = reach.proposed(me, asked, clock.today(), now());
            repository.add(purge);
            events.proposed(me, purge);
            return purge;
        });
    }

    @Override
    public Purge confirm(Caller me, String id) {
        return transactions.required(() -> {
            Purge purge = purge(me, id);
            PurgeActs.require(me, PurgeAct.CONFIRM, purge);
            Purge confirmed = repository.decide(id, Purge.State.CONFIRMED, me.account(), now());
            reach.requireStill(purge, clock.today());
            purges.purge(
                    me,
                    PurgeEvents.purged(confirmed),
                    erasure -> confirmed.items().forEach(item -> erase(erasure, item)));
            return confirmed;
        });
    }

    private void erase(Erasure erasure, PurgeItem item) {
        attachments.call(files -> files.purge(erasure, AdviceAttachments.PLACE, item.id()));
        erasure.subject(item.id());
        cases.purge(erasure, item.id());
    }

    @Override
    public Purge withdraw(Caller me, String id) {
        return transactions.required(() -> {
            PurgeActs.require(me, PurgeAct.WITHDRAW, purge(me, id));
            Purge withdrawn = repository.decide(id, Purge.State.WITHDRAWN, me.account(), now());
            events.withdrawn(me, withdrawn);
            return withdrawn;
        });
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
