package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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

    private final Store store;

    public ApiClientRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public void add(ApiClient client, ApiToken token) {
        store.with(em -> em.persist(ApiClientEntity.of(client, hash(token))));
    }

    public Page<ApiClient> clients(PageRequest request, Set<String> districts) {
        // an empty list in a query is an error in SQL
        List<String> mine = districts.isEmpty() ? List.of("") : List.copyOf(districts);
        Keyset.Scope scope = new Keyset.Scope("e.district in :mine", Map.of("mine", mine));
        return store.in(em -> CLIENTS.page(em, request, scope, ApiClientEntity::toRecord));
    }

    public Optional<ApiClient> client(String id) {
        return store.in(
                em -> Optional.ofNullable(em.find(ApiClientEntity.class, id)).map(ApiClientEntity::toRecord));
    }

    /** False where it was revoked before. */
    public boolean revoke(String id, Instant now) {
        return store.in(em -> em.find(ApiClientEntity.class, id).revoke(now));
    }

    /** Asked at every request; a program stands only as long as a person answers for its office. */
    public Optional<Caller> caller(ApiToken token, LocalDate today) {
        return store.reading(em -> Optional.ofNullable(em.find(ApiClientEntity.class, token.id()))
                .filter(row -> row.admits(hash(token), today))
                .filter(row -> isOffice(row.toRecord().office(), row.toRecord().district()))
                .map(ApiClientEntity::toCaller));
    }

    /** Whether an account acts for the organisation as an office of the district. */
    public boolean isOffice(String organisation, String district) {
        return store.in(em -> em.createQuery(
                                "select count(r) from RoleEntity r join AccountEntity a on a.account = r.account"
                                        + " where r.role = :role and r.office = :office and r.district = :district"
                                        + " and a.closedOn is null",
                                Long.class)
                        .setParameter("role", Role.OFFICE)
                        .setParameter("office", organisation)
                        .setParameter("district", district)
                        .getSingleResult()
                > 0);
    }

    private static String hash(ApiToken token) {
        try {
            byte[] secret = token.secret().getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
