package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.CheckItem;
import de.stadtteilkapital.platform.api.Text;
import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of something that the formal check looks at by hand. */
@Entity
@IdClass(CheckPointEntity.Key.class)
@Table(name = "applications_check_point")
public class CheckPointEntity {
    /** District and id. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String district;
        private String id;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(district, key.district) && Objects.equals(id, key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, id);
        }
    }

    @Id
    private String district;

    @Id
    private String id;

    private int place;
    private String german;
    private String english;

    @Column(name = "finding_german")
    private String findingGerman;

    @Column(name = "finding_english")
    private String findingEnglish;

    private String source;

    protected CheckPointEntity() {}

    CheckItem toRecord() {
        return new CheckItem(
                id, new Text(german, english), CheckItem.Outcome.OPEN, new Text(findingGerman, findingEnglish), source);
    }
}
