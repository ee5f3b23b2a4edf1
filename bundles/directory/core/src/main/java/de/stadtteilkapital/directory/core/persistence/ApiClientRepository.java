package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where API clients are kept. Of a token only the SHA-256 of its secret: the secret is 256 random bits, so there is
 * nothing to guess that salt or a slow hash would protect.
 */
public final class ApiClientRepository {
    private static final Keyset<ApiClientEntity> CLIENTS = new Keyset<>(ApiClientEntity.class, "id")
            .filter("district", "district")
            .filter("office", "office")
            .sort("name", "name");

    /** Whose token somebody has shown, as whom they come in, and whether nobody did before. */
    public record Shown(ApiClient client, Caller caller, boolean unused) {}

    private final Store store;
    private final AccountRepository accounts;

    public ApiClientRepository(Store store) {
        this.store = requireNonNull(store);
        accounts = new AccountRepository(store);
    }

    public void add(ApiClient client, String by) {
        store.with(em -> em.persist(ApiClientEntity.of(client, by)));
    }

    /** Those of the districts and those of the offices. */
    public Page<ApiClient> clients(PageRequest request, Set<String> districts, Set<InDistrict> offices) {
        RowFilter scope = RowFilter.in("e.district", districts).or(RowFilter.within("e.district", "e.office", offices));
        return store.in(em -> CLIENTS.page(em, request, scope, ApiClientEntity::toRecord));
    }

    public Optional<ApiClient> client(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(ApiClientEntity.class, id)).map(ApiClientEntity::toRecord));
    }

    public String offeredBy(String id) {
        return store.in(em -> em.find(ApiClientEntity.class, id).offeredBy());
    }

    public void fetch(ApiToken token, String by, Instant now) {
        store.with(em -> em.find(ApiClientEntity.class, token.id()).fetch(by, hash(token), now));
    }

    /** False where it was used before. */
    public boolean use(String id, Instant now) {
        return store.in(em -> em.find(ApiClientEntity.class, id).use(now));
    }

    public void revoke(String id, Instant now) {
        store.with(em -> em.find(ApiClientEntity.class, id).revoke(now));
    }

    /**
     * Asked at every request; a program stands only as long as a person answers for its office, and never sees what its
     * holder may not.
     */
    public Optional<Shown> shown(ApiToken token, LocalDate today) {
        return store.reading(em -> Optional.ofNullable(em.find(ApiClientEntity.class, token.id()))
                .filter(row -> row.admits(hash(token), today))
                .filter(row -> isOffice(row.toRecord().office(), row.toRecord().district(), today))
                .map(row -> new Shown(row.toRecord(), row.toCaller(accounts.bars(row.fetchedBy())), row.isUnused())));
    }

    /** Whether an account acts for the organisation as an office of the district. */
    public boolean isOffice(String organisation, String district, LocalDate today) {
        return store.in(em -> em.createQuery(
                                "select count(r) from RoleEntity r join AccountEntity e on e.id = r.account"
                                        + " where r.role = :role and r.office = :office and r.district = :district"
                                        + " and r.endedAt is null and r.start <= :today"
                                        + " and (r.end is null or r.end >= :today) and e.closedOn is null"
                                        + " and " + RoleEntity.HOLDS_WHOLE,
                                Long.class)
                        .setParameter("role", Role.OFFICE)
                        .setParameter("office", organisation)
                        .setParameter("district", district)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0);
    }

    private static String hash(ApiToken token) {
        return Sha256.hex(token.secret());
    }
}
