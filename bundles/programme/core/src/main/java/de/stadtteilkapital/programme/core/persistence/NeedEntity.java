package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.Need;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of a need of a district. */
@Entity
@Table(name = "programme_need")
public class NeedEntity {
    @Id
    private String id;

    private String district;
    private String title;
    private String description;
    private String source;

    /** Codes and ids in their order, with blanks between. */
    @Column(name = "target_groups")
    private String targetGroups;

    @Enumerated(EnumType.STRING)
    private Need.Priority priority;

    private String goals;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    /** Counts the changes, so that of two writers at once one loses. */
    @Version
    private long changes;

    protected NeedEntity() {}

    NeedEntity(String id, String district, LocalDate from, ChangedNeed asked) {
        this.id = id;
        this.district = district;
        this.from = from;
        change(asked);
    }

    final void change(ChangedNeed asked) {
        title = asked.title();
        description = asked.text();
        source = asked.source();
        targetGroups = String.join(" ", asked.targetGroups());
        priority = asked.priority();
        goals = String.join(" ", asked.goals());
    }

    void end(LocalDate day) {
        to = day;
    }

    Need toRecord(LocalDate today) {
        return new Need(
                id,
                district,
                title,
                description,
                source,
                words(targetGroups),
                priority,
                words(goals),
                from,
                to,
                state(today),
                null);
    }

    private Need.State state(LocalDate today) {
        if (to != null && to.isBefore(today)) {
            return Need.State.ENDED;
        }
        return from.isAfter(today) ? Need.State.PLANNED : Need.State.HOLDS;
    }

    private static List<String> words(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" "));
    }
}
