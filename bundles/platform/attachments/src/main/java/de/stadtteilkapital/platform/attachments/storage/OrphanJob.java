package de.stadtteilkapital.platform.attachments.storage;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.api.jobs.RunsEvery;
import de.stadtteilkapital.platform.attachments.Storages;
import de.stadtteilkapital.platform.attachments.persistence.AttachmentRepository;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes files to which no row refers: a crash between the two leaves them. */
@Component
@RunsEvery(job = "attachments.orphans", period = "PT24H")
public final class OrphanJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanJob.class);

    /** By the clock of the disk. A unit of work that is to commit a file's row has ended long before. */
    private static final Duration AGE = Duration.ofHours(1);

    private static final int AT_ONCE = 200;

    private final AttachmentRepository repository;
    private final Storages storages;
    private final Transactions transactions;

    @Activate
    public OrphanJob(@Reference Store store, @Reference Storages storages, @Reference Transactions transactions) {
        repository = new AttachmentRepository(store);
        this.storages = requireNonNull(storages);
        this.transactions = requireNonNull(transactions);
    }

    /** Not in the unit of work: a folder may be large, and its disk slow. */
    @Override
    public void run() {
        transactions.afterCommit(() -> clean(Instant.now().minus(AGE)));
    }

    /** @param moment what is younger is left alone */
    void clean(Instant moment) {
        try {
            FolderStorage folder = storages.folder();
            List<String> found = folder.before(moment);
            for (int from = 0; from < found.size(); from += AT_ONCE) {
                clean(folder, found.subList(from, Math.min(from + AT_ONCE, found.size())));
            }
        } catch (IOException e) {
            LOG.warn("The folder of attachments could not be looked through; it will be tried again.", e);
        }
    }

    private void clean(FolderStorage folder, List<String> ids) {
        Set<String> unclaimed = new HashSet<>(ids);
        repository.there(ids, StorageKind.FOLDER).forEach(unclaimed::remove);
        unclaimed.forEach(folder::unclaimed);
        if (!unclaimed.isEmpty()) {
            LOG.info("{} files to which no attachment referred were deleted.", unclaimed.size());
        }
    }
}
