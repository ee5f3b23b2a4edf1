package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.AgreedStart;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.MappedSuperclass;

/** Columns that say when a project begins and ends: as planned, and as agreed since. */
@MappedSuperclass
public abstract class PlannedRow {
    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "end_day")
    private LocalDate end;

    @Column(name = "new_start")
    private LocalDate newStart;

    @Column(name = "new_end")
    private LocalDate newEnd;

    @Column(name = "start_agreed_at")
    private String startAgreedAt;

    protected PlannedRow() {}

    final void plan(LocalDate from, LocalDate until) {
        start = from;
        end = until;
    }

    final void agree(AgreedStart agreed) {
        newStart = agreed.start();
        newEnd = agreed.end();
        startAgreedAt = Times.write(agreed.agreedAt());
    }

    final LocalDate plannedStart() {
        return start;
    }

    final LocalDate plannedEnd() {
        return end;
    }

    /** As agreed since, or as planned. */
    final LocalDate begins() {
        return newStart == null ? start : newStart;
    }

    /** Null while the plan holds. */
    final AgreedStart agreedStart() {
        return newStart == null ? null : new AgreedStart(newStart, newEnd, Times.read(startAgreedAt));
    }
}
