package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
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

    @Column(name = "secret_hash")
    private String secretHash;

    private LocalDate expires;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Version
    private long version;

    protected ApiClientEntity() {}

    static ApiClientEntity of(ApiClient client, String secretHash) {
        ApiClientEntity row = new ApiClientEntity();
        row.id = client.id();
        row.district = client.district();
        row.office = client.office();
        row.name = client.name();
        row.scopes = String.join(SPACE, client.scopes());
        row.secretHash = secretHash;
        row.expires = client.expires();
        return row;
    }

    /** False where it was revoked before. */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return true;
    }

    boolean admits(String hash, LocalDate today) {
        return revokedAt == null
                && !today.isAfter(expires)
                && MessageDigest.isEqual(
                        secretHash.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** A colon is in no account's name, so nobody is mistaken for it. */
    Caller toCaller() {
        return new Caller(
                "client:" + id,
                name,
                List.of(new Assignment(Role.OFFICE, district, office, null, List.of())),
                Set.of(),
                Set.of(scopes.split(SPACE)));
    }

    ApiClient toRecord() {
        Instant revoked = revokedAt == null ? null : revokedAt.toInstant(ZoneOffset.UTC);
        return new ApiClient(id, district, office, name, List.of(scopes.split(SPACE)), expires, revoked);
    }
}
