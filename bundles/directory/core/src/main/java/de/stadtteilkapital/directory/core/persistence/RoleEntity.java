package de.stadtteilkapital.directory.core.persistence;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a role that an account has, and its reach. */
@Entity
@Table(name = "directory_role")
public class RoleEntity {
    @Id
    private String id;

    private String account;
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private Role role;

    private String district;
    private String office;
    private String body;

    protected RoleEntity() {}

    static RoleEntity of(String account, int place, Assignment assignment) {
        RoleEntity row = new RoleEntity();
        row.id = Ids.next();
        row.account = account;
        row.place = place;
        row.role = assignment.role();
        row.district = assignment.district();
        row.office = assignment.office();
        row.body = assignment.body();
        return row;
    }

    Assignment toRecord(List<String> sponsors) {
        return new Assignment(role, district, office, body, role == Role.SPONSOR ? sponsors : List.of());
    }
}
