package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.api.RoleAssignment;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a role that was given to an account: where, on what basis, from when to when, by whom. */
@Entity
@Table(name = "directory_role")
public class RoleEntity {
    /**
     * That the mandate of a role {@code r}, where it rests on one, holds on {@code :today} and does not limit it to tasks: as
     * a condition for whoever asks for the role as such, and does not read the mandates along as {@link AccountRepository}
     * does.
     */
    static final String HOLDS_WHOLE = "(r.mandate is null or exists (select m.id from MandateEntity m"
            + " where m.id = r.mandate and m.holder = r.account and m.district = r.district"
            + " and m.tasks is null and m.start <= :today and (m.end is null or m.end >= :today)"
            + " and (m.substituteFor is null or exists (select a.id from AbsenceEntity a"
            + " where a.account = m.substituteFor and a.district = m.district and a.enteredBy <> r.account"
            + " and a.start <= :today and a.end >= :today))))";

    /** Grows with time, so roles sort by it as they were given. */
    @Id
    private String id;

    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private Role role;

    private String district;
    private String office;
    private String body;

    /** Their ids, with blanks between them. */
    private String sponsors;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "end_day")
    private LocalDate end;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private LocalDateTime givenAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    /** Null where it rests on none. */
    private String mandate;

    protected RoleEntity() {}

    static RoleEntity of(String account, NewRoleAssignment asked, String by, Instant at) {
        RoleEntity row = new RoleEntity();
        row.id = Ids.next();
        row.account = account;
        row.role = asked.place().role();
        row.district = asked.place().district();
        row.office = asked.place().office();
        row.body = asked.place().body();
        row.sponsors = String.join(" ", asked.place().sponsors());
        row.legalBasis = asked.legalBasis();
        row.start = asked.from();
        row.end = asked.to();
        row.mandate = asked.mandate();
        row.givenBy = by;
        row.givenAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return row;
    }

    void end(String by, Instant at) {
        endedBy = by;
        endedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    String account() {
        return account;
    }

    String body() {
        return body;
    }

    boolean holdsOn(LocalDate day) {
        return toRecord().holdsOn(day);
    }

    /** @param standing those that hold today, of deputies only where who is deputised for is away */
    boolean restsOn(Map<String, MandateEntity> standing) {
        return mandate == null || standing.containsKey(mandate);
    }

    Role role() {
        return role;
    }

    /**
     * @param registered sponsors that the account has registered itself
     * @param standing like {@link #restsOn}
     */
    Assignment toAssignment(Set<String> registered, Map<String, MandateEntity> standing) {
        Set<String> all = new TreeSet<>(role == Role.SPONSOR ? registered : Set.of());
        all.addAll(sponsors());
        Set<Task> limit = mandate == null ? null : standing.get(mandate).limit();
        return new Assignment(role, district, office, body, List.copyOf(all), limit);
    }

    private List<String> sponsors() {
        return sponsors.isEmpty() ? List.of() : List.of(sponsors.split(" "));
    }

    RoleAssignment toRecord() {
        return new RoleAssignment(
                id,
                role,
                district,
                office,
                body,
                sponsors(),
                legalBasis,
                start,
                end,
                givenBy,
                givenAt.toInstant(ZoneOffset.UTC),
                endedBy,
                endedAt == null ? null : endedAt.toInstant(ZoneOffset.UTC),
                mandate);
    }
}
