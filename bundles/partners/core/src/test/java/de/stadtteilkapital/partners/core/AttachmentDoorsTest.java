package de.stadtteilkapital.partners.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom this room lets do what with the files at opinions, as {@code attachments.txt} has it. */
@OnBothDatabases
class AttachmentDoorsTest {
    private static final String HOME = PartnerHouse.HOME;
    private static final String ELSEWHERE = PartnerHouse.ELSEWHERE;

    private final PartnerHouse house;
    private final Doors doors;

    AttachmentDoorsTest(Database kind) {
        house = new PartnerHouse(kind);
        doors = new Doors(house.database.transactions(), house.noted::clear);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        cast();
        doors.room(AttachmentPlace.class, new OpinionAttachments(house.partners::request))
                .reads(
                        "opinion",
                        Things.in(PartnerHouse.STATES, house::request),
                        (s, me, t) -> told(s.terms(me, t.id())));
        assertThat(doors.faults(DoorTable.beside(AttachmentDoorsTest.class, "attachments.txt")))
                .isEmpty();
    }

    @Test
    void whoeverSeesTheFilesReadsWhatTheOfficeWasAsked() {
        assertThat(new OpinionAttachments(house.partners::request)
                        .terms(in(HOME, Role.COORDINATOR), house.request("OPEN").id())
                        .about())
                .isEqualTo(Text.same("?"));
    }

    private void cast() {
        doors.person("asked office", office(HOME, PartnerHouse.OFFICE))
                .person("namesake elsewhere", office(ELSEWHERE, PartnerHouse.OFFICE))
                .person("another office", office(HOME, "stadtplanung"))
                .person("applicant", sponsor(HOME, "sponsor"))
                .person("committee", member(HOME, "komitee"))
                .person("recused asked office", thing -> barred(office(HOME, PartnerHouse.OFFICE), thing.application()))
                .person("recused coordinator", thing -> barred(in(HOME, Role.COORDINATOR), thing.application()))
                .person("coordinator elsewhere", in(ELSEWHERE, Role.COORDINATOR));
        for (Role role : List.of(
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE,
                Role.EVALUATION,
                Role.ADMIN)) {
            doors.person(role.code(), in(HOME, role));
        }
    }

    /** For whom somebody acts, and whether they can add and remove. */
    private static String told(AttachmentTerms terms) {
        return terms.party().name()
                + terms.acts().values().stream()
                        .distinct()
                        .map(Possibility::when)
                        .map(when -> " " + when)
                        .reduce("", String::concat);
    }
}
