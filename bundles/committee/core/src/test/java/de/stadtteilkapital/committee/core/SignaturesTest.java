package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import org.junit.jupiter.api.Test;

/** How those who sign minutes stand under them. */
@OnBothDatabases
class SignaturesTest {
    private static final int[] ALL = {1, 2, 3, 4, 5, 6, 7};

    private final CommitteeHouse house;
    private final Stages stages;
    private final Caller keeper = caller("stellvertretung", Role.COORDINATOR, null);

    SignaturesTest(Database kind) {
        house = new CommitteeHouse(kind);
        stages = new Stages(house);
    }

    @Test
    void aDeputyWhoKeptThemSignsWithThePhraseOfTheirMandate() {
        house.others.phrases.put("stellvertretung@hamm-norden", "i. V.");

        assertThat(signed()).contains("<strong>i. V. Name von stellvertretung</strong><br/>Schriftführung");
    }

    @Test
    void withoutAMandateTheNameStandsAlone() {
        house.others.phrases.put("stellvertretung@anderswo", "i. V.");

        assertThat(signed()).contains("<strong>Name von stellvertretung</strong><br/>Schriftführung");
    }

    /** The body has elected the chair: no mandate of the office is why they sign. */
    @Test
    void theChairSignsByName() {
        house.others.phrases.put("komitee1@hamm-norden", "i. A.");

        assertThat(signed()).contains("<strong>Name von komitee1</strong><br/>Vorsitz");
    }

    /** What somebody signed with stays, whatever becomes of their mandate. */
    @Test
    void whatWasSignedStays() {
        house.others.phrases.put("stellvertretung@hamm-norden", "in Vertretung");
        String session = sign();
        house.others.phrases.clear();

        assertThat(house.minutes.minutes(house.office, session).signatures())
                .extracting(Minutes.MinutesSignature::phrase)
                .containsExactlyInAnyOrder(null, "in Vertretung");
    }

    private String sign() {
        String session = stages.sessionOf(
                stages.keptItem(Session.State.MINUTED, keeper.account(), ALL).id());
        house.minutes.sign(house.chair, session);
        house.minutes.sign(keeper, session);
        return session;
    }

    /** The paper as it is filled. */
    private String signed() {
        house.minutes.minutesPdf(house.office, sign());
        return house.paper();
    }
}
