package de.stadtteilkapital.platform.attachments.scan;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.attachments.AttachmentEvents;
import de.stadtteilkapital.platform.attachments.AttachmentSettings;
import de.stadtteilkapital.platform.attachments.Checking;
import de.stadtteilkapital.platform.attachments.Storages;
import de.stadtteilkapital.platform.attachments.persistence.AttachmentRepository;
import de.stadtteilkapital.platform.attachments.persistence.Kept;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has attachments looked at for malware, one after the other in a thread of its own, since that is no business of a unit of
 * work. What gets no answer waits, and is asked for again by the {@link ScanJob}.
 */
@Component(service = {Checking.class, Scanner.class})
public final class Scanner implements Checking, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);

    /** How many wait in this node's memory; more are found by the job. */
    private static final int QUEUE = 200;

    private static final int LONGEST_FINDING = 200;

    private final AttachmentRepository repository;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final AttachmentEvents events;
    private final AttachmentSettings settings;
    private final Storages storages;
    private final Clamd clamd = new Clamd();
    private final ThreadPoolExecutor thread;
    private volatile String trouble;

    @Activate
    public Scanner(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference AttachmentSettings settings,
            @Reference Storages storages) {
        repository = new AttachmentRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new AttachmentEvents(log);
        this.settings = requireNonNull(settings);
        this.storages = requireNonNull(storages);
        thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUE),
                work -> new Thread(work, "attachments-scan"),
                new ThreadPoolExecutor.DiscardPolicy());
        // a thread made by a request would bear its name in the log for ever
        thread.prestartCoreThread();
    }

    @Override
    public boolean isWanted() {
        return settings.now().scanner().isPresent();
    }

    @Override
    public void soon(String attachment) {
        thread.execute(() -> check(attachment));
    }

    /** All that waits, unless some are under way. */
    void again() {
        if (isWanted() && thread.getQueue().isEmpty()) {
            repository.checking(QUEUE).forEach(this::soon);
        }
    }

    /** Why the last one got no answer; empty where it got one. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether some wait. */
    boolean isAwaited() {
        return !repository.checking(1).isEmpty();
    }

    private void check(String id) {
        try {
            Optional<Kept> waiting = transactions.required(
                    () -> repository.find(id).filter(kept -> kept.attachment().state() == Attachment.State.CHECKING));
            if (waiting.isPresent() && isWanted()) {
                Optional<String> finding = scan(waiting.get());
                trouble = null;
                finding.ifPresentOrElse(what -> refuse(waiting.get(), what), () -> pass(id));
            }
        } catch (IOException e) {
            trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            LOG.warn("Attachment {} could not be checked and waits, as all that follow: {}", id, trouble);
            thread.getQueue().clear();
        } catch (RuntimeException e) {
            LOG.error("Attachment {} could not be checked and waits.", id, e);
        }
    }

    private Optional<String> scan(Kept kept) throws IOException {
        Attachment attachment = kept.attachment();
        try (HeldFile file = storages.of(kept.storage()).open(attachment.id(), attachment.digest());
                InputStream content = file.open()) {
            return clamd.scan(
                    settings.now().scanner().orElseThrow(),
                    content,
                    settings.now().scannerTime());
        }
    }

    private void pass(String id) {
        transactions.run(() -> repository.clean(id).ifPresent(events::checked));
    }

    private void refuse(Kept kept, String finding) {
        String words = finding.substring(0, Math.min(finding.length(), LONGEST_FINDING));
        LOG.warn(
                "Attachment {} has something in it and is refused: {}",
                kept.attachment().id(),
                words);
        transactions.run(() -> repository
                .refused(kept.attachment().id(), words, clock.now().truncatedTo(ChronoUnit.MICROS))
                .ifPresent(refused -> {
                    storages.of(kept.storage()).drop(kept.attachment().id());
                    events.refused(refused);
                }));
    }

    /** What is under way ends with its connection. */
    @Override
    @Deactivate
    public void close() {
        thread.shutdownNow();
        clamd.close();
    }
}
