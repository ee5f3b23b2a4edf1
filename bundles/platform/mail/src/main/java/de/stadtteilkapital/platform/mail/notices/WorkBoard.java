package de.stadtteilkapital.platform.mail.notices;

import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
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

    private final List<Work> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWork(Work work) {
        all.add(work);
    }

    void removeWork(Work work) {
        all.remove(work);
    }

    Found waiting(Caller me) {
        Set<String> things = new TreeSet<>();
        boolean whole = true;
        for (Work work : all) {
            whole &= !me.hasAny(work.right().roles()) || ask(work, me, things);
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
