package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Funds go into a funding area: as long as a district has none, nothing is handed in there. */
@OnBothDatabases
class FundingAreaTest {
    private final House house;
    private final Caller sponsor;

    FundingAreaTest(Database kind) {
        house = new House(kind);
        house.clear();
        sponsor = house.sponsor();
    }

    @Test
    void withoutAFundingAreaNothingIsHandedInAndTheDraftTellsSo() {
        String draft = house.draft(sponsor, "Ohne Gebiet").id();
        house.areas = List.of();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.applications.submit(sponsor, draft));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.objections()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("applications.fundingArea");
            assertThat(one.message().german()).startsWith("Der Stadtteil hat noch kein Fördergebiet");
        });
        assertThat(house.applications.missing(sponsor, draft))
                .extracting(one -> one.message().english())
                .anyMatch(told -> told.startsWith("The district has no funding area yet"));
        house.areas = new Samples().areas;
        house.applications.submit(sponsor, draft);
    }
}
