package de.stadtteilkapital.platform.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.attachments.AttachmentPurge;
import de.stadtteilkapital.platform.api.events.Erasure;
import de.stadtteilkapital.platform.attachments.persistence.AttachmentRepository;
import de.stadtteilkapital.platform.attachments.persistence.Kept;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the files of a purged thing away: what a thing's state keeps from being removed is no reason to keep it longer. */
@Component
public final class AttachmentsPurged implements AttachmentPurge {
    /** Of whoever removes by a purge; the row that names it goes in the same unit of work. */
    private static final String HOUSE = "purge";

    private final AttachmentRepository repository;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final Storages storages;

    @Activate
    public AttachmentsPurged(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference Storages storages) {
        repository = new AttachmentRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        this.storages = requireNonNull(storages);
    }

    @Override
    public int purge(Erasure erasure, String place, String thing) {
        return transactions.required(() -> {
            List<Kept> all = repository.of(place, thing);
            all.forEach(kept -> purge(erasure, kept));
            return all.size();
        });
    }

    private void purge(Erasure erasure, Kept kept) {
        String id = kept.attachment().id();
        // as it was until now: it is held against what was told of it
        erasure.row("attachments_file", id);
        if (kept.attachment().state().isThere()) {
            repository.removed(id, HOUSE, clock.now().truncatedTo(ChronoUnit.MICROS));
            storages.of(kept.storage()).drop(id);
        }
        repository.purged(id);
    }
}
