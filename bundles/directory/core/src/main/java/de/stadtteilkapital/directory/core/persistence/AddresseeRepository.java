package de.stadtteilkapital.directory.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.LoginName;
import de.stadtteilkapital.directory.api.MailAddress;
import de.stadtteilkapital.platform.api.mail.Addressee;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who of the accounts is reached by mail. */
public final class AddresseeRepository {
    private static final String ROLE_TODAY =
            "r.endedAt is null and r.start <= :today and (r.end is null or r.end >= :today)";

    private final Store store;

    public AddresseeRepository(Store store) {
        this.store = requireNonNull(store);
    }

    public Optional<Addressee> of(String account) {
        return store.in(em -> em.createQuery(
                        "select e from AccountEntity e where e.id = :id and e.closedOn is null and e.mail is not null",
                        AccountEntity.class)
                .setParameter("id", account)
                .getResultStream()
                .findFirst()
                .map(AccountEntity::toAddressee));
    }

    public List<Addressee> wanting(String district, Notice notice, String after, int most, LocalDate today) {
        return store.in(em -> em.createQuery(
                        "select e from AccountEntity e where e.id > :after and e.notice = :notice and e.mail is not null"
                                + " and e.closedOn is null and exists (select r.id from RoleEntity r"
                                + " where r.account = e.id and r.district = :district and " + ROLE_TODAY
                                + ") order by e.id",
                        AccountEntity.class)
                .setParameter("after", after)
                .setParameter("notice", notice)
                .setParameter("district", district)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultStream()
                .map(AccountEntity::toAddressee)
                .toList());
    }

    public List<String> districts(LocalDate today) {
        return store.in(em -> em.createQuery(
                        "select distinct r.district from RoleEntity r where " + ROLE_TODAY + " order by r.district",
                        String.class)
                .setParameter("today", today)
                .getResultList());
    }

    /** The open accounts with a password and an address that somebody may mean who typed this, at most so many. */
    public List<String> resettable(String loginOrMail, int most) {
        return store.in(em -> em.createQuery(
                        "select e.id from AccountEntity e where (e.loginKey = :login or e.mailKey = :mail)"
                                + " and e.closedOn is null and e.passwordHash is not null and e.mail is not null"
                                + " order by e.id",
                        String.class)
                .setParameter("login", LoginName.key(loginOrMail).orElse(""))
                .setParameter("mail", MailAddress.key(loginOrMail).orElse(""))
                .setMaxResults(most)
                .getResultList());
    }
}
