package de.stadtteilkapital.programme.file.persistence;

import de.stadtteilkapital.programme.api.file.TakenFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a file that was taken; what it changed stands in {@link ChangeEntity}. */
@Entity
@Table(name = "districtfile_taken")
public class TakenEntity {
    @Id
    private String id;

    private String district;
    private String digest;

    @Column(name = "change_count")
    private int changes;

    @Column(name = "taken_on")
    private LocalDate day;

    @Column(name = "taken_at")
    private LocalDateTime takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "back_at")
    private LocalDateTime backAt;

    @Column(name = "back_by")
    private String backBy;

    protected TakenEntity() {}

    /** @param day on which it was taken, where the district is */
    static TakenEntity of(TakenFile file, LocalDate day) {
        TakenEntity row = new TakenEntity();
        row.id = file.id();
        row.district = file.district();
        row.digest = file.digest();
        row.changes = file.changes();
        row.day = day;
        row.takenAt = utc(file.takenAt());
        row.takenBy = file.takenBy();
        return row;
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    LocalDate day() {
        return day;
    }

    void takeBack(Instant time, String by) {
        backAt = utc(time);
        backBy = by;
    }

    TakenFile toRecord() {
        return new TakenFile(
                id,
                district,
                digest,
                changes,
                takenAt.toInstant(ZoneOffset.UTC),
                takenBy,
                backAt == null ? null : backAt.toInstant(ZoneOffset.UTC),
                backBy);
    }
}
