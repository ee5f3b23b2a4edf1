package de.stadtteilkapital.committee.core.persistence;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an agenda item with its frozen papers. */
@Entity
@Table(name = "committee_item")
public class ItemEntity {
    @Id
    private String id;

    @Column(name = "session_id")
    private String session;

    @Column(name = "item_number")
    private int itemNumber;

    private String title;
    private String application;

    @Column(name = "open_application")
    private String openApplication;

    @Column(name = "file_number")
    private String fileNumber;

    private String matter;
    private BigDecimal requested;

    @Basic(fetch = FetchType.LAZY)
    private String papers;

    private String digest;

    @Column(name = "all_agreed")
    private String allAgreed;

    private boolean repeated;
    private boolean inquorate;

    @Enumerated(EnumType.STRING)
    private AgendaItem.State state;

    @Enumerated(EnumType.STRING)
    private AgendaItem.Result result;

    private BigDecimal approved;

    private String reason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** The day of the grant that followed, as the log tells; it comes a moment later. */
    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Version
    private long version;

    protected ItemEntity() {}

    static ItemEntity of(AgendaItem item, boolean repeated) {
        ItemEntity row = new ItemEntity();
        row.id = item.id();
        row.session = item.session();
        row.itemNumber = item.number();
        row.title = item.title();
        row.application = item.application();
        row.openApplication = item.application();
        row.fileNumber = item.fileNumber();
        row.matter = item.text();
        row.requested = item.requested() == null ? null : item.requested().amount();
        row.allAgreed = item.allAgreed();
        row.repeated = repeated;
        row.state = AgendaItem.State.OPEN;
        return row;
    }

    void freeze(String json, String sha256) {
        papers = json;
        digest = sha256;
    }

    void decide(AgendaItem.Result what, Money amount, String why, LocalDate day) {
        state = AgendaItem.State.DECIDED;
        openApplication = null;
        result = what;
        approved = amount == null ? null : amount.amount();
        reason = why;
        decidedOn = day;
    }

    void granted(LocalDate day) {
        if (result != null && grantedOn == null) {
            grantedOn = day;
        }
    }

    void postpone(boolean forLackOfQuorum) {
        state = AgendaItem.State.POSTPONED;
        openApplication = null;
        inquorate = forLackOfQuorum;
    }

    boolean isOpen() {
        return state == AgendaItem.State.OPEN;
    }

    String id() {
        return id;
    }

    String papers() {
        return papers;
    }

    AgendaItem toRecord() {
        return new AgendaItem(
                id,
                session,
                itemNumber,
                title,
                application,
                fileNumber,
                matter,
                requested == null ? null : new Money(requested),
                digest,
                allAgreed,
                state,
                result,
                approved == null ? null : new Money(approved),
                reason,
                decidedOn,
                false);
    }
}
