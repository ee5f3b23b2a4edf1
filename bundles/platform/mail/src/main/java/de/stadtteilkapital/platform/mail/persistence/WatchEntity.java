package de.stadtteilkapital.platform.mail.persistence;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a district whose events are followed. */
@Entity
@Table(name = "mail_watch")
public class WatchEntity {
    @Id
    private String district;

    private long position;

    @Column(name = "daily_on")
    private LocalDate dailyOn;

    protected WatchEntity() {}

    static WatchEntity of(String district, Watch watch) {
        WatchEntity row = new WatchEntity();
        row.district = district;
        row.position = watch.position();
        row.dailyOn = watch.dailyOn();
        return row;
    }

    String district() {
        return district;
    }

    Watch toRecord() {
        return new Watch(position, dailyOn);
    }
}
