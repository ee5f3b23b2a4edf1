package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.NewAccount;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an account; its roles stand in {@link RoleEntity}, its sponsors and bars in {@link TieEntity}. */
@Entity
@Table(name = "directory_account")
public class AccountEntity {
    @Id
    private String account;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private long version;

    protected AccountEntity() {}

    AccountEntity(String account) {
        this.account = account;
    }

    void take(NewAccount from) {
        name = from.name();
        passwordHash = from.passwordHash();
        closedOn = null;
    }

    void close(LocalDate today) {
        closedOn = today;
    }

    String name() {
        return name;
    }
}
