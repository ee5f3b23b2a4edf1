package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.ChangedDistrict;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** District and office, as they are founded. */
@Component(service = DistrictChapter.class)
public final class OfficeChapter implements DistrictChapter<NewDistrict> {
    private static final Text ANOTHER = new Text(
            "Die Datei ist die des Stadtteils „%s“, hier geht es um „%s“.",
            "The file is that of the district “%s”, this is “%s”.");

    private final DistrictAdmin districts;
    private final ProgrammeRepository programme;

    @Activate
    public OfficeChapter(@Reference DistrictAdmin districts, @Reference Store store) {
        programme = new ProgrammeRepository(store);
        this.districts = requireNonNull(districts);
    }

    @Override
    public String name() {
        return "district";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Text label() {
        return new Text("Stadtteil und Koordinierungsstelle", "District and office");
    }

    @Override
    public Class<NewDistrict> type() {
        return NewDistrict.class;
    }

    @Override
    public Right right() {
        return ProgrammeRight.KEEP;
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
}
