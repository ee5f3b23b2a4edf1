package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Member;
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

    @Version
    private long version;

    protected BodyEntity() {}

    static BodyEntity of(FoundedBody body) {
        BodyEntity row = new BodyEntity();
        row.id = new InDistrict(body.district(), body.id()).key();
        row.code = body.id();
        row.district = body.district();
        row.change(new ChangedBody(body.name(), body.decides(), body.parent()));
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

    /** What has held before anything was entered from a day on: of bodies that a module once set up. */
    OwnRules first() {
        return new OwnRules(null, noticePeriod, null, quorumAbove, quorumLeast, null, majority, null);
    }

    String code() {
        return code;
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
