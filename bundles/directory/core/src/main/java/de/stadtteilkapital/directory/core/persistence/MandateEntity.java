package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.identity.Task;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a mandate; corrected as long as no role rests on it. */
@Entity
@Table(name = "directory_mandate")
public class MandateEntity {
    @Id
    private String id;

    private String district;
    private String holder;

    @Column(name = "role_code")
    private String role;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "end_day")
    private LocalDate end;

    @Column(name = "substitute_for")
    private String substituteFor;

    private String phrase;

    @Column(name = "end_reason")
    private String endReason;

    /** The codes of those to which it is limited, with blanks between them; null for none. */
    private String tasks;

    /** Counts the changes, so that of two writers at once one loses. */
    @Version
    private long version;

    protected MandateEntity() {}

    static MandateEntity of(NewMandate asked) {
        MandateEntity row = new MandateEntity();
        row.id = Ids.next();
        row.district = asked.district();
        row.take(asked);
        return row;
    }

    void take(NewMandate asked) {
        holder = asked.holder();
        role = asked.role();
        legalBasis = asked.legalBasis();
        start = asked.from();
        end = asked.to();
        substituteFor = asked.substituteFor();
        phrase = asked.phrase();
        tasks = asked.tasks().isEmpty()
                ? null
                : asked.tasks().stream().map(Task::name).collect(Collectors.joining(" "));
    }

    void end(MandateEnd asked) {
        end = asked.to();
        endReason = asked.endReason();
    }

    String id() {
        return id;
    }

    /** What is no known task gives nothing; null where it is not limited. */
    Set<Task> limit() {
        return tasks == null ? null : tasks().collect(Collectors.toSet());
    }

    private Stream<Task> tasks() {
        return tasks == null ? Stream.of() : Stream.of(tasks.split(" ")).flatMap(code -> Task.of(code).stream());
    }

    boolean deputises() {
        return substituteFor != null;
    }

    GivenMandate toGiven() {
        return new GivenMandate(
                id, district, holder, role, legalBasis, start, end, substituteFor, phrase, endReason, tasks().toList());
    }

    static MandateEntity of(Mandate mandate) {
        MandateEntity row = new MandateEntity();
        row.id = Ids.next();
        row.district = mandate.district();
        row.holder = mandate.holder();
        row.role = mandate.role();
        row.legalBasis = mandate.legalBasis();
        row.start = mandate.from();
        row.end = mandate.to();
        row.substituteFor = mandate.substituteFor();
        return row;
    }

    Mandate toRecord() {
        return new Mandate(holder, role, legalBasis, start, end, substituteFor, district);
    }
}
