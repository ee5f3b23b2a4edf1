package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/** A district to be set up; its funding areas come after it. */
@LabelsOf(District.class)
public record NewDistrict(
        @Longest(60) String id,
        @Longest(120) String name,
        @Longest(200) String programme,
        Money maxGrant,
        @Longest(10) String fileNumberPrefix,
        OfficeAddress office,
        @Nullable Land land,
        @Nullable ProcedureLaw procedureLaw) {
    public NewDistrict {
        Input in = Input.of(NewDistrict.class);
        id = District.id(in, id);
        name = in.text("name", name, 120);
        programme = in.text("programme", programme, 200);
        maxGrant = in.positive("maxGrant", maxGrant);
        fileNumberPrefix = District.prefix(in, fileNumberPrefix);
        in.present("office", office);
        in.refuse();
    }
}
