package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.Language;
import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.directory.api.MailAddress;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.OwnParticulars;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.platform.api.GermanOrder;
import de.stadtteilkapital.platform.api.mail.Addressee;
import de.stadtteilkapital.platform.api.mail.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Row of an account; its roles stand in {@link RoleEntity}, its sponsors and bars in {@link TieEntity}. */
@Entity
@Table(name = "directory_account")
public class AccountEntity {
    @Id
    private String id;

    private String district;
    private String login;

    /** Null where no address is known. */
    private String mail;

    @Column(name = "mail_key")
    private String mailKey;

    @Column(name = "login_key")
    private String loginKey;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** Null where the person has chosen none. */
    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Notice notice = Notice.DAILY;

    /** See {@link de.stadtteilkapital.platform.api.identity.Accounts.Standing}. */
    private long epoch = 1;

    /** Counts the acts on the account, so that two at the same time meet on this row. */
    private long acts;

    @Version
    private long version;

    protected AccountEntity() {}

    static AccountEntity of(String id, NewAccount asked) {
        AccountEntity row = new AccountEntity();
        row.id = id;
        row.district = asked.district();
        row.name = asked.name();
        row.nameKey = GermanOrder.key(asked.name());
        row.passwordHash = asked.passwordHash();
        row.language = asked.language();
        row.mail(asked.mail());
        row.rename(asked.login());
        return row;
    }

    void rename(String newLogin) {
        login = newLogin;
        loginKey = LoginName.key(newLogin).orElseThrow();
    }

    void mail(String newMail) {
        mail = newMail;
        mailKey = newMail == null ? null : MailAddress.key(newMail).orElseThrow();
    }

    void describe(OwnParticulars particulars) {
        name = particulars.name();
        nameKey = GermanOrder.key(particulars.name());
        language = particulars.language();
        notice = particulars.notice();
    }

    /** Whoever is in by the old one is out. */
    void password(String newHash) {
        passwordHash = newHash;
        epoch++;
    }

    void reopen() {
        closedOn = null;
        epoch++;
    }

    void act() {
        acts++;
    }

    void close(LocalDate today, boolean eraseLogin) {
        if (closedOn == null) {
            closedOn = today;
            epoch++;
        }
        if (eraseLogin) {
            login = null;
            loginKey = null;
            mail(null);
        }
    }

    String id() {
        return id;
    }

    String district() {
        return district;
    }

    String login() {
        return login;
    }

    String name() {
        return name;
    }

    long epoch() {
        return epoch;
    }

    /** Null where none was chosen. */
    Locale language() {
        return language == null ? null : language.locale();
    }

    String passwordHash() {
        return passwordHash == null ? "" : passwordHash;
    }

    /** Only of one that has an address. */
    Addressee toAddressee() {
        return new Addressee(id, name, mail, language == null ? Locale.GERMAN : language.locale(), notice);
    }

    Account toRecord(List<RoleAssignment> roles, List<AccountLink> links) {
        return new Account(
                id, district, login, name, mail, language, notice, passwordHash != null, closedOn, roles, links);
    }
}
