package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.LostMotion;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.PresidingOrder;
import de.stadtteilkapital.committee.api.TieRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of what a body's own rules say from a day on; it never changes. */
@Entity
@Table(name = "committee_rules")
public class RulesEntity {
    @Id
    private String id;

    private String body;

    @Column(name = "from_day")
    private LocalDate since;

    @Column(name = "notice_period")
    private String noticePeriod;

    @Column(name = "notice_source")
    private String noticeSource;

    @Column(name = "quorum_above")
    private String quorumAbove;

    @Column(name = "quorum_least")
    private Integer quorumLeast;

    @Column(name = "quorum_source")
    private String quorumSource;

    @Enumerated(EnumType.STRING)
    private MajorityRule majority;

    @Column(name = "majority_source")
    private String majoritySource;

    @Enumerated(EnumType.STRING)
    private TieRule tie;

    @Column(name = "tie_source")
    private String tieSource;

    @Enumerated(EnumType.STRING)
    @Column(name = "lost_motion")
    private LostMotion lostMotion;

    @Column(name = "lost_motion_source")
    private String lostMotionSource;

    /** In their order, with blanks between them; null for none. */
    @Column(name = "deputy_chairs")
    private String deputyChairs;

    @Enumerated(EnumType.STRING)
    private PresidingOrder presiding;

    @Column(name = "presiding_source")
    private String presidingSource;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected RulesEntity() {}

    static RulesEntity of(String id, String body, OwnRules rules, Instant now) {
        RulesEntity row = new RulesEntity();
        row.id = id;
        row.body = body;
        row.since = rules.from();
        row.noticePeriod = rules.noticePeriod();
        row.noticeSource = rules.noticeSource();
        row.quorumAbove = rules.quorumAbove();
        row.quorumLeast = rules.quorumLeast();
        row.quorumSource = rules.quorumSource();
        row.majority = rules.majority();
        row.majoritySource = rules.majoritySource();
        row.tie = rules.tie();
        row.tieSource = rules.tieSource();
        row.lostMotion = rules.lostMotion();
        row.lostMotionSource = rules.lostMotionSource();
        row.deputyChairs = rules.deputyChairs().isEmpty() ? null : String.join(" ", rules.deputyChairs());
        row.presiding = rules.presiding();
        row.presidingSource = rules.presidingSource();
        row.enteredAt = now;
        return row;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    String body() {
        return body;
    }

    KnownRules toRecord() {
        return new KnownRules(
                new OwnRules(
                        since,
                        noticePeriod,
                        noticeSource,
                        quorumAbove,
                        quorumLeast,
                        quorumSource,
                        majority,
                        majoritySource,
                        tie,
                        tieSource,
                        lostMotion,
                        lostMotionSource,
                        deputyChairs == null ? List.of() : List.of(deputyChairs.split(" ")),
                        presiding,
                        presidingSource),
                enteredAt);
    }
}
