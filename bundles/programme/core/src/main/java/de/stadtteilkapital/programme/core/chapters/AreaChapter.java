package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.api.setup.Since;
import de.stadtteilkapital.programme.api.AreaAdmin;
import de.stadtteilkapital.programme.api.AreaVersion;
import de.stadtteilkapital.programme.api.AskedAreas;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The funding areas that hold, and those to come. */
@Component(service = DistrictChapter.class)
public final class AreaChapter implements DistrictChapter<AskedAreas> {
    private static final ChapterHead<AskedAreas> HEAD = new ChapterHead<>(
            "areas", 20, new Text("Fördergebiete", "Funding areas"), AskedAreas.class, ProgrammeRight.KEEP);

    private final AreaAdmin areas;
    private final BusinessClock clock;

    @Activate
    public AreaChapter(@Reference AreaAdmin areas, @Reference BusinessClock clock) {
        this.areas = requireNonNull(areas);
        this.clock = requireNonNull(clock);
    }

    @Override
    public ChapterHead<AskedAreas> head() {
        return HEAD;
    }

    @Override
    public String key(AskedAreas entry) {
        return Since.key(entry.from());
    }

    @Override
    public List<AskedAreas> entries(Caller me, String district) {
        return versions(me, district).written(AreaVersion::areas, AskedAreas::new);
    }

    private Since<AreaVersion> versions(Caller me, String district) {
        return Since.of(areas.areas(me, district).versions(), AreaVersion::from, clock.today());
    }

    @Override
    public AskedAreas settled(Caller me, String district, AskedAreas entry) {
        return new AskedAreas(entry.areas(), versions(me, district).settled(entry.from()));
    }

    @Override
    public void add(Caller me, String district, AskedAreas entry) {
        areas.set(me, district, entry);
    }

    @Override
    public void change(Caller me, String district, AskedAreas before, AskedAreas after) {
        areas.set(me, district, after);
    }

    @Override
    public void remove(Caller me, String district, AskedAreas entry, LocalDate taken) {
        areas.withdraw(me, district, entry.from() == null ? taken : entry.from());
    }

    @Override
    public void restore(Caller me, String district, AskedAreas before, AskedAreas after, LocalDate taken) {
        remove(me, district, after, taken);
        // those of the same day were in their place
        if (!entries(me, district).contains(before)) {
            areas.set(me, district, before);
        }
    }
}
