package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a body; a rule it leaves null is the district's or the law's. */
@Entity
@Table(name = "committee_body")
public class BodyEntity {
    /** {@link InDistrict#key}. */
    @Id
    private String id;

    private String code;
    private String district;
    private String name;
    private boolean decides;

    @Column(name = "notice_period")
    private String noticePeriod;

    @Column(name = "quorum_above")
    private String quorumAbove;

    @Column(name = "quorum_least")
    private Integer quorumLeast;

    @Enumerated(EnumType.STRING)
    private MajorityRule majority;

    /** Of the same district. */
    private String parent;

    /** Of what a district's module put last; null where none has. */
    @Column(name = "put_digest", length = 64)
    private String putDigest;

    @Version
    private long version;

    protected BodyEntity() {}

    static BodyEntity of(FoundedBody body) {
        return of(body.district(), body.id(), new ChangedBody(body.name(), body.decides(), body.parent()));
    }

    private static BodyEntity of(String district, String code, ChangedBody asked) {
        BodyEntity row = new BodyEntity();
        row.id = new InDistrict(district, code).key();
        row.code = code;
        row.district = district;
        row.change(asked);
        return row;
    }

    /** Set up by a module: with the rules that have always held. */
    static BodyEntity of(NewBody body) {
        BodyEntity row = of(body.district(), body.id(), new ChangedBody(body.name(), body.decides(), null));
        row.noticePeriod = body.noticePeriod();
        row.quorumAbove = body.quorumAbove();
        row.quorumLeast = body.quorumLeast();
        row.majority = body.majority();
        return row;
    }

    void change(ChangedBody asked) {
        name = asked.name();
        decides = asked.decides();
        parent = asked.parent();
    }

    String parent() {
        return parent;
    }

    String putDigest() {
        return putDigest;
    }

    void put(String digest) {
        putDigest = digest;
    }

    /** What has held before anything was entered from a day on. */
    OwnRules first() {
        return new OwnRules(null, noticePeriod, null, quorumAbove, quorumLeast, null, majority, null);
    }

    String id() {
        return id;
    }

    InDistrict place() {
        return new InDistrict(district, code);
    }

    String name() {
        return name;
    }

    KnownBody toRecord(OwnRules rules, List<OwnRules> own, List<Member> members) {
        return new KnownBody(code, district, name, decides, rules, own, parent, members);
    }
}
