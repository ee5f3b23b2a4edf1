package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantCondition;
import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.finance.api.GrantRow;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.Instrument;
import de.stadtteilkapital.finance.api.Overspend;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Row of a grant with its plan and conditions. */
@Entity
@Table(name = "finance_grant")
public class GrantEntity {
    @Id
    private String id;

    @Column(name = "file_number")
    private String fileNumber;

    private String application;
    private String sponsor;

    @Column(name = "sponsor_name")
    private String sponsorName;

    @Column(name = "sponsor_address")
    private String sponsorAddress;

    private String district;

    @Column(name = "round_id")
    private String round;

    private String title;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "end_day")
    private LocalDate end;

    @Column(name = "resolution_session")
    private String resolutionSession;

    @Column(name = "resolution_number")
    private int resolutionNumber;

    @Column(name = "resolved_on")
    private LocalDate resolvedOn;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    private BigDecimal returned;

    @Column(name = "accept_until")
    private @Nullable LocalDate acceptUntil;

    /** Null of a grant whose notice did not speak of it: then income paid for it first. */
    @Enumerated(EnumType.STRING)
    private @Nullable Overspend overspend;

    @Version
    private long version;

    protected GrantEntity() {}

    static GrantEntity of(Grant grant, GrantBasis basis) {
        GrantEntity row = new GrantEntity();
        row.id = grant.id();
        row.fileNumber = grant.fileNumber();
        row.application = grant.application();
        row.sponsor = grant.sponsor();
        row.sponsorName = grant.sponsorName();
        row.sponsorAddress = basis.sponsorAddress();
        row.district = grant.district();
        row.round = grant.round();
        row.title = grant.title();
        row.amount = grant.amount().amount();
        row.instrument = grant.instrument();
        row.state = grant.state();
        row.start = grant.start();
        row.end = grant.end();
        row.resolutionSession = basis.session();
        row.resolutionNumber = basis.number();
        row.resolvedOn = basis.resolvedOn();
        row.appliedOn = basis.appliedOn();
        row.issuedOn = grant.issuedOn();
        row.acceptedOn = grant.acceptedOn();
        row.acceptUntil = grant.acceptUntil();
        row.overspend = grant.overspend();
        return row;
    }

    void move(GrantState next) {
        state = next;
    }

    void close(Money back) {
        returned = back.isPositive() ? back.amount() : null;
        state = GrantState.CLOSED;
    }

    void accept(LocalDate day) {
        acceptedOn = day;
        state = GrantState.ACTIVE;
    }

    String id() {
        return id;
    }

    String application() {
        return application;
    }

    String district() {
        return district;
    }

    GrantRow toRow(LocalDate today, Money paid, Money proven, Period proofTerm) {
        return new GrantRow(
                id,
                application,
                fileNumber,
                title,
                district,
                round,
                sponsor,
                sponsorName,
                new Money(amount),
                paid,
                proven,
                new Money(amount).minus(paid),
                end,
                GrantRows.proofDue(state(today), end, proofTerm),
                state(today));
    }

    GrantRows.FoundGrant toFound(LocalDate today) {
        return new GrantRows.FoundGrant(id, fileNumber, title, sponsorName, state(today));
    }

    /** An active grant is completed from the day after its end, without anybody doing anything. */
    GrantState state(LocalDate today) {
        return state == GrantState.ACTIVE && today.isAfter(end) ? GrantState.COMPLETED : state;
    }

    GrantBasis basis() {
        return new GrantBasis(sponsorAddress, resolutionSession, resolutionNumber, resolvedOn, appliedOn);
    }

    Grant toRecord(LocalDate today, List<GrantLine> plan, List<GrantCondition> conditions) {
        return new Grant(
                id,
                fileNumber,
                application,
                sponsor,
                sponsorName,
                district,
                round,
                title,
                new Money(amount),
                instrument,
                state(today),
                start,
                end,
                issuedOn,
                acceptedOn,
                plan,
                conditions,
                returned == null ? null : new Money(returned),
                acceptUntil,
                overspend == null ? Overspend.AGAINST_INCOME : overspend);
    }
}
