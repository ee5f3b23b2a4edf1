package de.stadtteilkapital.programme.core.persistence;

import de.stadtteilkapital.programme.api.TextVersion;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of how a district words a text from a day on. */
@Entity
@Table(name = "programme_text")
@IdClass(TextEntity.Name.class)
public class TextEntity {
    @Id
    private String district;

    @Id
    @Column(name = "text_key")
    private String key;

    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    private String german;

    private String english;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private LocalDateTime setAt;

    protected TextEntity() {}

    static TextEntity of(String district, String key, TextVersion version) {
        TextEntity row = new TextEntity();
        row.district = district;
        row.key = key;
        row.from = version.from();
        row.german = version.german();
        row.english = version.english();
        row.setBy = version.setBy();
        row.setAt = LocalDateTime.ofInstant(version.setAt(), ZoneOffset.UTC);
        return row;
    }

    String key() {
        return key;
    }

    TextVersion toRecord() {
        return new TextVersion(from, german, english, setBy, setAt.toInstant(ZoneOffset.UTC));
    }

    /** District, key and day together name a row. */
    public static final class Name implements Serializable {
        private static final long serialVersionUID = 1;
        private String district;
        private String key;
        private LocalDate from;

        public Name() {}

        Name(String district, String key, LocalDate from) {
            this.district = district;
            this.key = key;
            this.from = from;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name name
                    && name.district.equals(district)
                    && name.key.equals(key)
                    && name.from.equals(from);
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, key, from);
        }
    }
}
