package de.stadtteilkapital.platform.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.attachments.storage.DatabaseStorage;
import de.stadtteilkapital.platform.attachments.storage.FolderStorage;
import de.stadtteilkapital.platform.attachments.storage.Storage;
import de.stadtteilkapital.platform.attachments.storage.StorageKind;
import de.stadtteilkapital.platform.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where content lies: what is new goes where the configuration says, what is there stays where it was put. */
@Component(service = Storages.class)
public final class Storages {
    private final AttachmentSettings settings;
    private final Transactions transactions;
    private final Storage database;

    @Activate
    public Storages(@Reference AttachmentSettings settings, @Reference Transactions transactions) {
        this.settings = requireNonNull(settings);
        this.transactions = requireNonNull(transactions);
        database = new DatabaseStorage(transactions);
    }

    public Storage current() {
        return of(settings.now().storage());
    }

    public Storage of(StorageKind kind) {
        return switch (kind) {
            case DATABASE -> database;
            case FOLDER -> folder();
        };
    }

    public FolderStorage folder() {
        return new FolderStorage(settings.now().folder(), transactions);
    }
}
