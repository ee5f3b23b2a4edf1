package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
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

    @Version
    private long version;

    protected BodyEntity() {}

    static BodyEntity of(NewBody body) {
        BodyEntity row = new BodyEntity();
        row.id = new InDistrict(body.district(), body.id()).key();
        row.code = body.id();
        row.district = body.district();
        row.change(body);
        return row;
    }

    void change(NewBody body) {
        name = body.name();
        decides = body.decides();
        noticePeriod = body.noticePeriod();
        quorumAbove = body.quorumAbove();
        quorumLeast = body.quorumLeast();
        majority = body.majority();
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

    NewBody toRecord(List<Member> members) {
        return new NewBody(code, district, name, decides, noticePeriod, quorumAbove, quorumLeast, majority, members);
    }
}
