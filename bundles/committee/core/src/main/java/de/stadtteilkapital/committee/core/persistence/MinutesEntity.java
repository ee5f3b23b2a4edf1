package de.stadtteilkapital.committee.core.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a session's minutes as they were frozen. */
@Entity
@Table(name = "committee_minutes")
public class MinutesEntity {
    @Id
    @Column(name = "session_id")
    private String session;

    private String frozen;
    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String signer;

    @Version
    private long version;

    protected MinutesEntity() {}

    static MinutesEntity of(KeptMinutes minutes) {
        MinutesEntity row = new MinutesEntity();
        row.session = minutes.session();
        row.frozen = minutes.frozen();
        row.digest = minutes.digest();
        row.madeAt = minutes.madeAt();
        row.signer = minutes.signer();
        return row;
    }

    void sign(Instant at) {
        signedAt = at;
    }

    KeptMinutes toRecord(List<SignatureEntity> signatures, List<LeaderEntity> leaders) {
        return new KeptMinutes(
                session,
                frozen,
                digest,
                madeAt,
                signedAt,
                signer,
                leaders.stream().map(LeaderEntity::holder).collect(Collectors.toSet()),
                Stream.concat(
                                signatures.stream().map(row -> row.toRecord(signer)),
                                leaders.stream().filter(LeaderEntity::isSigned).map(LeaderEntity::toRecord))
                        .sorted(Comparator.comparing(KeptMinutes.KeptSignature::signedAt))
                        .toList());
    }
}
