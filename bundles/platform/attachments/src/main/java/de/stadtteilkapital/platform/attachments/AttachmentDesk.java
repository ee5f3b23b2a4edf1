package de.stadtteilkapital.platform.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentService;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.attachments.AttachmentSettings.Settings;
import de.stadtteilkapital.platform.attachments.content.FileNames;
import de.stadtteilkapital.platform.attachments.content.FileType;
import de.stadtteilkapital.platform.attachments.content.Inspector;
import de.stadtteilkapital.platform.attachments.persistence.AttachmentRepository;
import de.stadtteilkapital.platform.attachments.persistence.Kept;
import de.stadtteilkapital.platform.attachments.storage.Storage;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Attachments: what their things' rooms let somebody do with them, done in a unit of work. */
@Component(immediate = true)
public final class AttachmentDesk implements AttachmentService {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentDesk.class);

    private final AttachmentRepository repository;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final AttachmentEvents events;
    private final KnownPlaces places;
    private final AttachmentSettings settings;
    private final Storages storages;
    private final Checking checking;

    @Activate
    public AttachmentDesk(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference KnownPlaces places,
            @Reference AttachmentSettings settings,
            @Reference Storages storages,
            @Reference Checking checking) {
        repository = new AttachmentRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new AttachmentEvents(log);
        this.places = requireNonNull(places);
        this.settings = requireNonNull(settings);
        this.storages = requireNonNull(storages);
        this.checking = requireNonNull(checking);
    }

    @Override
    public List<Attachment> attachments(Caller me, String place, String thing) {
        return transactions.required(() -> {
            places.terms(me, place, thing);
            return repository.of(place, thing).stream().map(Kept::attachment).toList();
        });
    }

    @Override
    public Attachment attachment(Caller me, String place, String thing, String id) {
        return transactions.required(() -> {
            places.terms(me, place, thing);
            return kept(place, thing, id).attachment();
        });
    }

    @Override
    public Optional<Text> about(Caller me, String place, String thing) {
        return transactions.required(
                () -> Optional.ofNullable(places.terms(me, place, thing).about()));
    }

    private Kept kept(String place, String thing, String id) {
        return repository
                .find(id)
                .filter(found -> found.attachment().place().equals(place)
                        && found.attachment().thing().equals(thing))
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String place, String thing) {
        return transactions.required(
                () -> possible(AttachmentAct.ADD, AttachmentActs.add(places.terms(me, place, thing)), place, thing));
    }

    @Override
    public List<Possible> possible(Caller me, Attachment attachment) {
        return transactions.required(() -> {
            AttachmentTerms terms = places.terms(me, attachment.place(), attachment.thing());
            return possible(
                    AttachmentAct.REMOVE,
                    AttachmentActs.remove(terms, attachment),
                    attachment.place(),
                    attachment.thing(),
                    attachment.id());
        });
    }

    private static List<Possible> possible(AttachmentAct act, Optional<Possibility> possibility, String... ids) {
        return Possible.of(Stream.of(act), any -> possibility.isPresent(), any -> possibility.orElseThrow(), ids);
    }

    @Override
    public Examined examine(Caller me, String place, String thing, String name, HeldFile file) {
        transactions.required(() -> admitted(me, place, thing));
        Settings now = settings.now();
        if (file.size() > now.fileBytes()) {
            throw HeldFile.tooLarge(now.fileBytes());
        }
        try {
            FileType type = new Inspector(now.types(), now.unpackedBytes()).inspect(file, name);
            return new Examined(FileNames.safe(name, type), type.mediaType(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AttachmentTerms admitted(Caller me, String place, String thing) {
        AttachmentTerms terms = places.terms(me, place, thing);
        AttachmentActs.add(terms).orElseThrow(Refusal::notFound).require();
        return terms;
    }

    @Override
    public Attachment add(Caller me, String place, String thing, Examined file) {
        return transactions.required(() -> {
            AttachmentTerms terms = admitted(me, place, thing);
            Limits.require(
                    settings.now(), repository.load(place, thing), file.file().size());
            Storage storage = storages.current();
            Kept kept = new Kept(
                    made(me, place, thing, terms, file),
                    terms.district(),
                    terms.application(),
                    terms.audience(),
                    storage.kind());
            repository.add(kept);
            keep(storage, kept.attachment(), file.file());
            events.added(me, kept);
            if (kept.attachment().state() == Attachment.State.CHECKING) {
                transactions.afterCommit(() -> checking.soon(kept.attachment().id()));
            }
            return kept.attachment();
        });
    }

    private Attachment made(Caller me, String place, String thing, AttachmentTerms terms, Examined file) {
        return new Attachment(
                Ids.next(),
                place,
                thing,
                file.name(),
                file.mediaType(),
                file.file().size(),
                file.file().digest(),
                checking.isWanted() ? Attachment.State.CHECKING : Attachment.State.CLEAN,
                false,
                terms.party(),
                me.account(),
                now(),
                null,
                null,
                null);
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** What the disk refuses is told as a room that is away; the unit is undone. */
    private static void keep(Storage storage, Attachment attachment, HeldFile file) {
        try {
            storage.keep(attachment.id(), file);
        } catch (IOException e) {
            LOG.error("The content of an attachment could not be kept.", e);
            throw Refusal.unavailable("attachments");
        }
    }

    @Override
    public Attachment remove(Caller me, String place, String thing, String id) {
        return transactions.required(() -> {
            AttachmentTerms terms = places.terms(me, place, thing);
            Kept kept = kept(place, thing, id);
            AttachmentActs.remove(terms, kept.attachment())
                    .orElseThrow(Refusal::notFound)
                    .require();
            Kept removed = repository.removed(id, me.account(), now());
            storages.of(kept.storage()).drop(id);
            events.removed(me, removed);
            return removed.attachment();
        });
    }

    @Override
    public Content content(Caller me, String place, String thing, String id) {
        Kept kept = transactions.required(() -> {
            places.terms(me, place, thing);
            Kept found = kept(place, thing, id);
            AttachmentActs.fetch(found.attachment()).require();
            return found;
        });
        try {
            return new Content(
                    kept.attachment(),
                    storages.of(kept.storage()).open(id, kept.attachment().digest()));
        } catch (IOException e) {
            LOG.error("The content of attachment {} is not where it was put.", id, e);
            throw Refusal.unavailable("attachments");
        }
    }
}
