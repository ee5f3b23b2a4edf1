package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.platform.api.Text;
import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Row of a criterion of a district, or of the set for all. */
@Entity
@Table(name = "applications_criterion")
@IdClass(CriterionEntity.Key.class)
public class CriterionEntity {
    @Id
    private String district;

    @Id
    private String id;

    private int place;
    private String german;
    private String english;
    private int weight;

    @Column(name = "max_points")
    private int maxPoints;

    protected CriterionEntity() {}

    Criterion toRecord() {
        return new Criterion(id, new Text(german, english), weight, maxPoints);
    }

    /** District and id together name a row. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String district;
        private String id;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.district.equals(district) && key.id.equals(id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(district, id);
        }
    }
}
