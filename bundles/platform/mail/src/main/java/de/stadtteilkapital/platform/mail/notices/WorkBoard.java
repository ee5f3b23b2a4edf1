package de.stadtteilkapital.platform.mail.notices;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits for somebody, asked of the rooms as whoever it is, so that it is theirs and no bar is passed. */
@Component(service = WorkBoard.class)
public final class WorkBoard {
    private static final Logger LOG = LoggerFactory.getLogger(WorkBoard.class);

    /** Of each kind so many are looked at. */
    static final int MOST = 200;

    /**
     * What was found.
     *
     * @param things each by a digest of what it is
     * @param whole whether all rooms have answered
     */
    public record Found(Set<String> things, boolean whole) {
        public Found {
            things = Set.copyOf(things);
        }
    }

    private final Whiteboard<Work> rooms;

    @Activate
    public WorkBoard(BundleContext context) {
        this(Whiteboard.of(Work.class, context));
    }

    WorkBoard(Whiteboard<Work> rooms) {
        this.rooms = requireNonNull(rooms);
    }

    Found waiting(Caller me) {
        return rooms.call(all -> asked(best(all), me));
    }

    /** Of two builds that bring one kind, while one is exchanged, the first. */
    private static Collection<Work> best(List<Work> all) {
        Map<String, Work> best = new TreeMap<>();
        all.forEach(work -> best.putIfAbsent(work.kind(), work));
        return best.values();
    }

    private static Found asked(Collection<Work> all, Caller me) {
        Set<String> things = new TreeSet<>();
        boolean whole = true;
        for (Work work : all) {
            whole &= !work.right().isHeldAnywhere(me) || ask(work, me, things);
        }
        return new Found(things, whole);
    }

    private static boolean ask(Work work, Caller me, Set<String> things) {
        try {
            work.waiting(me, MOST).forEach(each -> things.add(digest(work.kind(), each)));
            return true;
        } catch (RuntimeException e) {
            // its words may quote rows
            LOG.warn("{} could not be asked: {}.", work.kind(), e.getClass().getName());
            return false;
        }
    }

    private static String digest(String kind, Waiting each) {
        return Sha256.hex(
                String.join("|", kind, each.subject().kind(), each.subject().id()));
    }
}
