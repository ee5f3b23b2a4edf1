package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.ChangedBody;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.core.BodyChapter.WrittenBody;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bodies of a district, without who sits in them. */
@Component(service = DistrictChapter.class)
public final class BodyChapter implements DistrictChapter<WrittenBody> {
    private static final ChapterHead<WrittenBody> HEAD = new ChapterHead<>(
            "bodies", 70, new Text("Gremien", "Bodies"), WrittenBody.class, CommitteeRight.KEEP_BODIES);

    /** As it stands in the file. */
    @LabelsOf(Body.class)
    public record WrittenBody(
            @Longest(60) String id,
            @Longest(200) String name,
            boolean decides,
            @Nullable @Longest(60) String parent) {
        /** Its district is that of the file. */
        private static final String SOME = "some";

        public WrittenBody {
            // objects in the words of the form in which a body is founded
            FoundedBody checked = new FoundedBody(SOME, id, name, decides, parent);
            id = checked.id();
            name = checked.name();
            parent = checked.parent();
        }
    }

    private final CommitteeAdmin bodies;

    @Activate
    public BodyChapter(@Reference CommitteeAdmin bodies) {
        this.bodies = requireNonNull(bodies);
    }

    @Override
    public ChapterHead<WrittenBody> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenBody entry) {
        return entry.id();
    }

    @Override
    public List<WrittenBody> entries(Caller me, String district) {
        return all(bodies, me, district).stream()
                .map(body -> new WrittenBody(body.id(), body.name(), body.decides(), body.parent()))
                .toList();
    }

    /** Each after the one within which it works. */
    static List<Body> all(CommitteeAdmin bodies, Caller me, String district) {
        List<Body> left = new ArrayList<>(
                bodies.bodies(me, new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), null))
                        .items());
        List<Body> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Body> next = left.stream()
                    .filter(body -> left.stream()
                            .noneMatch(other -> other != body && Objects.equals(other.id(), body.parent())))
                    .toList();
            sorted.addAll(next);
            left.removeAll(next);
        }
        return sorted;
    }

    @Override
    public void add(Caller me, String district, WrittenBody entry) {
        bodies.found(me, new FoundedBody(district, entry.id(), entry.name(), entry.decides(), entry.parent()));
    }

    @Override
    public void change(Caller me, String district, WrittenBody before, WrittenBody after) {
        bodies.change(me, district, after.id(), new ChangedBody(after.name(), after.decides(), after.parent()));
    }

    @Override
    public void remove(Caller me, String district, WrittenBody entry, LocalDate taken) {
        bodies.remove(me, district, entry.id());
    }
}
