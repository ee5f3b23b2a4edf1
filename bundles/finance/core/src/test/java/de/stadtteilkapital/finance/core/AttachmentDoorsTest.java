package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whom this room lets do what with the files at what the coordination spent, as {@code attachments.txt} has it. */
@OnBothDatabases
class AttachmentDoorsTest {
    private final MoneyHouse house;
    private final AttachmentPlace place;

    AttachmentDoorsTest(Database kind) {
        house = new MoneyHouse(kind);
        place = new CostAttachments(house.office.costs::cost);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        Doors doors = new Doors(house.database.transactions(), house.office.notes::clear);
        Cast.of(Neighbours.DISTRICT).forEach(doors::person);
        doors.room(AttachmentPlace.class, place)
                .reads("cost", Things.in(MoneyHouse.COSTS, house::cost), (s, me, t) -> told(s.terms(me, t.id())));
        assertThat(doors.faults(DoorTable.beside(AttachmentDoorsTest.class, "attachments.txt")))
                .isEmpty();
    }

    /** Since what is attached never goes, whoever attaches sees first at what. */
    @Test
    void whoAttachesSeesToWhichCost() {
        Text about = place.terms(Office.FINANCE, house.cost("standing").id()).about();
        assertThat(about.german())
                .startsWith("Druckerei, 1,00\u00a0€, bezahlt am ")
                .contains("bleibt");
    }

    /** Written by hand: who sees to whom the coordination's money went. The releaser of payments is none of them. */
    @Test
    void ofAFileHearWhoSeesTheCost() {
        String cost = house.cost("standing").id();
        assertThat(place.terms(Office.FINANCE, cost).audience())
                .containsExactlyInAnyOrder(
                        Audience.role(Role.FINANCE_OFFICER, Neighbours.DISTRICT),
                        Audience.role(Role.AUDITOR, Neighbours.DISTRICT),
                        Audience.role(Role.COORDINATOR, Neighbours.DISTRICT));
    }

    /** For whom somebody acts, and whether they can add and remove. */
    private static String told(AttachmentTerms terms) {
        return terms.party().name()
                + Stream.of(AttachmentAct.values())
                        .flatMap(act -> terms.of(act).map(possible -> " " + act + " " + possible.when()).stream())
                        .collect(Collectors.joining());
    }
}
