package de.stadtteilkapital.districts.demonstration.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.mail.TrayMail;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;

/** Where mails lie that would have left. */
public final class KeptMailRepository {
    private static final Keyset<KeptMailEntity> MAILS = new Keyset<>(KeptMailEntity.class, "-sentAt")
            .filter("account", "account")
            .sort("sentAt", "sentAt");

    private final Store store;

    public KeptMailRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** The same mail lies there once. */
    public void put(TrayMail mail) {
        store.with(em -> em.merge(KeptMailEntity.of(mail)));
    }

    /** The newest first. */
    public Page<TrayMail> mails(PageRequest request) {
        return store.in(em -> MAILS.page(em, request, RowFilter.ALL, KeptMailEntity::toRecord));
    }
}
