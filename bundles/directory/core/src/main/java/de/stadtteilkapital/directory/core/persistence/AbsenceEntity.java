package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.platform.api.Ids;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an absence, read with every request of a deputy. */
@Entity
@Table(name = "directory_absence")
public class AbsenceEntity {
    @Id
    private String id;

    private String district;
    private String account;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "end_day")
    private LocalDate end;

    @Column(name = "entered_by")
    private String enteredBy;

    /** Counts the changes, so that of two writers at once one loses. */
    @Version
    private long version;

    protected AbsenceEntity() {}

    static AbsenceEntity of(NewAbsence asked, String by) {
        AbsenceEntity row = new AbsenceEntity();
        row.id = Ids.next();
        row.district = asked.district();
        row.account = asked.account();
        row.start = asked.from();
        row.end = asked.to();
        row.enteredBy = by;
        return row;
    }

    void end(LocalDate day) {
        end = day;
    }

    Absence toRecord() {
        return new Absence(id, district, account, start, end);
    }
}
