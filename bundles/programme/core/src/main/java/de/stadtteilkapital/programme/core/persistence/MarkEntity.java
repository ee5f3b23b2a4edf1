package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkPicture;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Row of a mark of a district. */
@Entity
@Table(name = "programme_mark")
public class MarkEntity {
    @Id
    private String id;

    private String district;

    @Enumerated(EnumType.STRING)
    private Mark.Kind kind;

    private String name;

    @Column(name = "name_english")
    private String nameEnglish;

    private String acknowledgement;

    @Column(name = "acknowledgement_english")
    private String acknowledgementEnglish;

    private String source;
    private int place;

    /** Names with blanks between. */
    private String uses;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    /** Its digest. */
    private String picture;

    private int width;
    private int height;

    @Column(name = "size_in_bytes")
    private int size;

    /** Counts the changes, so that of two writers at once one loses. */
    @Version
    private long changes;

    protected MarkEntity() {}

    MarkEntity(String id, String district, Mark.Kind kind, LocalDate from, MarkPicture picture) {
        this.id = id;
        this.district = district;
        this.kind = kind;
        this.from = from;
        this.picture = picture.digest();
        width = picture.width();
        height = picture.height();
        size = picture.bytes();
    }

    final void change(ChangedMark asked) {
        name = asked.name();
        nameEnglish = asked.nameEnglish();
        acknowledgement = asked.acknowledgement();
        acknowledgementEnglish = asked.acknowledgementEnglish();
        source = asked.source();
        place = asked.place();
        uses = asked.uses().stream().map(Mark.Use::name).collect(Collectors.joining(" "));
    }

    void end(@Nullable LocalDate day) {
        to = day;
    }

    Mark toRecord(LocalDate today) {
        return new Mark(
                id,
                district,
                kind,
                name,
                nameEnglish,
                acknowledgement,
                acknowledgementEnglish,
                source,
                place,
                Stream.of(uses.split(" ")).map(Mark.Use::valueOf).toList(),
                from,
                to,
                new MarkPicture(picture, width, height, size),
                state(today));
    }

    private Mark.State state(LocalDate today) {
        if (to != null && to.isBefore(today)) {
            return Mark.State.ENDED;
        }
        return from.isAfter(today) ? Mark.State.TO_COME : Mark.State.HOLDS;
    }
}
