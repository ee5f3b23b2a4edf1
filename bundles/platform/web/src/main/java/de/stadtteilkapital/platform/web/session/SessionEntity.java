package de.stadtteilkapital.platform.web.session;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody's session in a browser; its secret is known to the browser alone. */
@Entity
@SuppressWarnings("NullAway.Init") // the persistence provider fills them
@Table(name = "web_session")
class SessionEntity {
    @Id
    private String id;

    private String account;
    private long epoch;

    @Enumerated(EnumType.STRING)
    private LoginMethod method;

    @Column(name = "login_level")
    private int level;

    private String agent;
    private String begun;
    private String seen;

    @Column(name = "ended_at")
    private @Nullable String endedAt;

    private @Nullable String hat;

    private @Nullable String notice;

    protected SessionEntity() {}

    SessionEntity(String id, String account, long epoch, LoginMethod method, String agent, Instant now) {
        this.id = id;
        this.account = account;
        this.epoch = epoch;
        this.method = method;
        level = method.level();
        this.agent = agent;
        begun = Times.written(now);
        seen = begun;
    }

    Session session() {
        return new Session(
                id,
                account,
                epoch,
                method,
                level,
                agent,
                Instant.parse(begun),
                Instant.parse(seen),
                endedAt != null,
                hat,
                notice);
    }
}
