package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an API client; one row holds all that is asked at its requests. */
@Entity
@Table(name = "directory_api_client")
public class ApiClientEntity {
    private static final String SPACE = " ";

    @Id
    private String id;

    private String district;
    private String office;
    private String name;
    private String scopes;

    @Column(name = "offered_by")
    private String offeredBy;

    /** A person of the office, who answers for it and whose recusals bind it. */
    @Column(name = "fetched_by")
    private String fetchedBy;

    @Column(name = "fetched_at")
    private LocalDateTime fetchedAt;

    @Column(name = "first_used_at")
    private LocalDateTime firstUsedAt;

    /** Null as long as nobody has fetched one. */
    @Column(name = "secret_hash")
    private String secretHash;

    private LocalDate expires;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Version
    private long version;

    protected ApiClientEntity() {}

    static ApiClientEntity of(ApiClient client, String by) {
        ApiClientEntity row = new ApiClientEntity();
        row.id = client.id();
        row.district = client.district();
        row.office = client.office();
        row.name = client.name();
        row.scopes = String.join(SPACE, client.scopes());
        row.offeredBy = by;
        row.expires = client.expires();
        return row;
    }

    void fetch(String by, String hash, Instant now) {
        fetchedBy = by;
        secretHash = hash;
        fetchedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** False where it was used before. */
    boolean use(Instant now) {
        if (firstUsedAt != null) {
            return false;
        }
        firstUsedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return true;
    }

    boolean isUnused() {
        return firstUsedAt == null;
    }

    String offeredBy() {
        return offeredBy;
    }

    String fetchedBy() {
        return fetchedBy;
    }

    void revoke(Instant now) {
        revokedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    boolean admits(String hash, LocalDate today) {
        return revokedAt == null
                && secretHash != null
                && !today.isAfter(expires)
                && MessageDigest.isEqual(
                        secretHash.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** A colon is in no account's id, so nobody is mistaken for it. */
    Caller toCaller(Set<String> bars) {
        return new Caller(
                "client:" + id, name, List.of(Assignment.office(district, office)), bars, Set.of(scopes.split(SPACE)));
    }

    ApiClient toRecord() {
        return new ApiClient(
                id,
                district,
                office,
                name,
                List.of(scopes.split(SPACE)),
                expires,
                instant(fetchedAt),
                instant(revokedAt));
    }

    private static Instant instant(LocalDateTime at) {
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
