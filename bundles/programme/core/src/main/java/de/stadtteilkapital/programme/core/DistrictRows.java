package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.AreaVersion;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.core.persistence.AreaRepository;
import de.stadtteilkapital.programme.core.persistence.MarkPictures;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Districts as they are today, written by whoever keeps them, in a unit of work. */
final class DistrictRows {
    private final ProgrammeRepository districts;
    private final AreaRepository areas;
    private final MarkPictures pictures;
    private final BusinessClock clock;
    private final ProgrammeEvents events;

    DistrictRows(Store store, BusinessClock clock, ProgrammeEvents events) {
        districts = new ProgrammeRepository(store);
        areas = new AreaRepository(store);
        pictures = new MarkPictures(store);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
    }

    Optional<District> find(String id) {
        return districts.district(id, clock.today());
    }

    District get(String id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** As {@link #get}, for whoever enters something of it or removes it, in a unit of work. */
    District lock(String id) {
        districts.lockDistrict(id);
        return get(id);
    }

    /** What a module brings: once a person has changed something, it stays as they have it. */
    void bring(Caller me, District district) {
        Optional<District> before = find(district.id());
        boolean ours =
                districts.keeperOf(district.id()).map(Caller::isHouse).orElse(true) || !Caller.isHouse(me.account());
        if (ours && !before.filter(known -> sameBut(known, district)).isPresent()) {
            requireOwnPrefix(district.id(), district.fileNumberPrefix());
            districts.put(district, me.account());
            events.districtPut(me, district);
        }
        List<FundingArea> known = before.map(District::areas).orElse(List.of());
        if (!district.areas().equals(known) && areasAreOurs(me, district.id())) {
            // the first are those of all that came before
            LocalDate from = known.isEmpty() ? LocalDate.of(2000, 1, 1) : clock.today();
            setAreas(me, district.id(), from, district.areas());
        }
    }

    private boolean areasAreOurs(Caller me, String district) {
        return !Caller.isHouse(me.account())
                || areas.all(district).stream().allMatch(version -> Caller.isHouse(version.setBy()));
    }

    /** Apart from the areas, which have versions of their own. */
    private static boolean sameBut(District known, District district) {
        return known.equals(withAreas(district, known.areas()));
    }

    private static District withAreas(District district, List<FundingArea> areas) {
        return new District(
                district.id(),
                district.name(),
                district.programme(),
                district.maxGrant(),
                district.fileNumberPrefix(),
                district.office(),
                areas,
                district.land(),
                district.procedureLaw());
    }

    void put(Caller me, District district) {
        requireOwnPrefix(district.id(), district.fileNumberPrefix());
        districts.put(district, me.account());
    }

    void remove(Caller me, District district) {
        pictures.removeAll(district.id());
        districts.removeDistrict(district.id());
        events.districtRemoved(me, district);
    }

    boolean hasRound(String district) {
        return districts.hasRound(district);
    }

    /** A file number names one case of the whole installation, on paper too. */
    private void requireOwnPrefix(String district, String prefix) {
        districts.districtOf(prefix).filter(other -> !other.equals(district)).ifPresent(other -> {
            throw Refusal.conflict(new Text(
                            "Aktenzeichen, die mit %s beginnen, hat schon ein anderer Stadtteil.",
                            "File numbers that begin with %s belong to another district already.")
                    .with(prefix));
        });
    }

    List<AreaVersion> areaVersions(String district) {
        return areas.all(district);
    }

    void setAreas(Caller me, String district, LocalDate from, List<FundingArea> asked) {
        areas.put(district, new AreaVersion(from, asked, me.account(), clock.now()));
        events.areasSet(me, district, from, asked);
    }

    void withdrawAreas(Caller me, String district, LocalDate from) {
        areas.remove(district, from);
        events.areasWithdrawn(me, district, from);
    }
}
