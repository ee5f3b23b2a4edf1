package de.stadtteilkapital.platform.mail.persistence;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of something that waits for somebody and that they have been told of. */
@Entity
@Table(name = "mail_told")
public class ToldEntity {
    /** Account and thing in one. */
    @Id
    private String id;

    private String account;
    private String thing;

    protected ToldEntity() {}

    static ToldEntity of(String account, String thing) {
        ToldEntity row = new ToldEntity();
        row.id = account + "/" + thing;
        row.account = account;
        row.thing = thing;
        return row;
    }
}
