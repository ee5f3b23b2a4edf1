package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/** What can be changed of a district; its funding areas have versions of their own. */
@LabelsOf(District.class)
public record ChangedDistrict(
        @Longest(120) String name,
        @Longest(200) String programme,
        Money maxGrant,
        @Longest(10) String fileNumberPrefix,
        OfficeAddress office,
        @Nullable Land land,
        @Nullable ProcedureLaw procedureLaw) {
    public ChangedDistrict {
        Input in = Input.of(ChangedDistrict.class);
        name = in.text("name", name, 120);
        programme = in.text("programme", programme, 200);
        maxGrant = in.positive("maxGrant", maxGrant);
        fileNumberPrefix = District.prefix(in, fileNumberPrefix);
        in.present("office", office);
        in.refuse();
    }
}
