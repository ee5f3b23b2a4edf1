package de.stadtteilkapital.platform.core.work;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.work.Subject;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** A kind of work for coordinators, of which so much waits as it is told. */
record GivenWork(String kind, Supplier<List<Waiting>> given) implements Work {
    /** What has waited since the n-th second. */
    static Waiting waiting(String title, int second, String due) {
        return new Waiting(
                new Subject("rooms.thing", title),
                "nord",
                null,
                null,
                title,
                null,
                Instant.ofEpochSecond(second),
                due == null ? null : LocalDate.parse(due));
    }

    @Override
    public Text label() {
        return Text.same("label of " + kind);
    }

    @Override
    public Right right() {
        return () -> Holders.in(Role.COORDINATOR);
    }

    @Override
    public List<Waiting> waiting(Caller me, int most) {
        return given.get().stream().limit(most).toList();
    }
}
