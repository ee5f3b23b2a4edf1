package de.stadtteilkapital.reporting.core.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a secret of this installation. */
@Entity
@Table(name = "reporting_secret")
public class SecretEntity {
    @Id
    private String purpose;

    @Column(name = "secret_value")
    private String value;

    protected SecretEntity() {}

    SecretEntity(String purpose, String value) {
        this.purpose = purpose;
        this.value = value;
    }

    String value() {
        return value;
    }
}
