package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.modules.DistrictModule;

/**
 * Where a guest speaks: in one district, in all districts of a programme, or everywhere.
 *
 * @param district id, {@link DistrictModule#EVERY} for all of the programme or of the installation
 * @param programme id, empty where it does not matter
 */
public record Home(String district, String programme) {
    public Home {
        requireNonNull(district);
        requireNonNull(programme);
    }

    boolean holdsIn(String where, String itsProgramme) {
        return isOfDistrict() ? district.equals(where) : isCommon() || programme.equals(itsProgramme);
    }

    boolean isCommon() {
        return !isOfDistrict() && programme.isEmpty();
    }

    boolean isOfDistrict() {
        return !DistrictModule.EVERY.equals(district);
    }

    /** Who knows the case best speaks first: the district, then the programme, then all. */
    int distance() {
        if (isOfDistrict()) {
            return 0;
        }
        return isCommon() ? 2 : 1;
    }

    /** The district or programme; {@code *} for all. */
    public String name() {
        return isOfDistrict() || programme.isEmpty() ? district : programme;
    }
}
