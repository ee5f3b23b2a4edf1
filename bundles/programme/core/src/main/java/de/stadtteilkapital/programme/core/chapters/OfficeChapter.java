package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ChangedDistrict;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** District and office, as they are founded. */
@Component(service = DistrictChapter.class)
public final class OfficeChapter implements DistrictChapter<NewDistrict> {
    private static final ChapterHead<NewDistrict> HEAD = new ChapterHead<>(
            "district",
            10,
            new Text("Stadtteil und Koordinierungsstelle", "District and office"),
            NewDistrict.class,
            ProgrammeRight.KEEP);

    private static final Text ANOTHER = new Text(
            "Die Datei ist die des Stadtteils „%s“, hier geht es um „%s“.",
            "The file is that of the district “%s”, this is “%s”.");

    private final DistrictAdmin districts;
    private final ProgrammeRepository programme;
    private final BusinessClock clock;

    @Activate
    public OfficeChapter(@Reference DistrictAdmin districts, @Reference Store store, @Reference BusinessClock clock) {
        this.clock = requireNonNull(clock);
        programme = new ProgrammeRepository(store);
        this.districts = requireNonNull(districts);
    }

    @Override
    public ChapterHead<NewDistrict> head() {
        return HEAD;
    }

    @Override
    public boolean isSingle() {
        return true;
    }

    @Override
    public boolean founds() {
        return true;
    }

    @Override
    public String key(NewDistrict entry) {
        return entry.id();
    }

    @Override
    public List<NewDistrict> entries(Caller me, String district) {
        return programme.programme(district).isPresent()
                ? List.of(written(districts.district(me, district)))
                : List.of();
    }

    private static NewDistrict written(District district) {
        return new NewDistrict(
                district.id(),
                district.name(),
                district.programme(),
                district.maxGrant(),
                district.fileNumberPrefix(),
                district.office(),
                district.land(),
                district.procedureLaw());
    }

    /** What it was founded with is no change of the ceiling that has followed. */
    @Override
    public NewDistrict settled(Caller me, String district, NewDistrict entry) {
        boolean asFounded = programme
                .district(district, clock.today())
                .filter(founded -> founded.maxGrant().equals(entry.maxGrant()))
                .isPresent();
        return new NewDistrict(
                entry.id(),
                entry.name(),
                entry.programme(),
                asFounded ? districts.district(me, district).maxGrant() : entry.maxGrant(),
                entry.fileNumberPrefix(),
                entry.office(),
                entry.land(),
                entry.procedureLaw());
    }

    @Override
    public void add(Caller me, String district, NewDistrict entry) {
        if (!entry.id().equals(district)) {
            throw Refusal.invalid("/id", ANOTHER.with(entry.id(), district));
        }
        districts.found(me, entry);
    }

    @Override
    public void change(Caller me, String district, NewDistrict before, NewDistrict after) {
        districts.change(
                me,
                district,
                new ChangedDistrict(
                        after.name(),
                        after.programme(),
                        after.maxGrant(),
                        after.fileNumberPrefix(),
                        after.office(),
                        after.land(),
                        after.procedureLaw()));
    }

    @Override
    public void remove(Caller me, String district, NewDistrict entry, LocalDate taken) {
        districts.remove(me, district);
    }
}
