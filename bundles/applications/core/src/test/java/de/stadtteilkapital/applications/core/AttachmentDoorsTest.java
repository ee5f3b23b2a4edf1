package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.AdviceContact;
import de.stadtteilkapital.applications.api.NewAdviceCase;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom this room lets do what with the files at its things, as {@code attachments.txt} has it. */
@OnBothDatabases
class AttachmentDoorsTest {
    private static final String HOME = "hamm-norden";

    private final House house;
    private final Doors doors;

    AttachmentDoorsTest(Database kind) {
        house = new House(kind);
        house.clear();
        doors = new Doors(house.database.transactions(), house::setBack);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        Stages stages = new Stages(house);
        cast(stages);
        doors.room(AttachmentPlace.class, new ApplicationAttachments(house.applications::application))
                .reads("application", stages.applications(), (s, me, t) -> told(s.terms(me, t.id())));
        doors.room(AttachmentPlace.class, new FormalCheckAttachments(house.applications::application))
                .reads("formal check", stages.applications(), (s, me, t) -> told(s.terms(me, t.id())));
        doors.room(AttachmentPlace.class, new AdviceAttachments(house.advice::adviceCase))
                .reads("advice case", stages.adviceCases(), (s, me, t) -> told(s.terms(me, t.id())));
        assertThat(doors.faults(DoorTable.beside(AttachmentDoorsTest.class, "attachments.txt")))
                .isEmpty();
    }

    @Test
    void whoeverSeesTheFilesOfAdviceReadsWhomItIsFor() {
        String id = house.advice
                .openAdviceCase(
                        in(HOME, Role.COORDINATOR),
                        new NewAdviceCase(HOME, new AdviceContact("Erika", null, null, null), "Nähwerkstatt"))
                .id();
        assertThat(new AdviceAttachments(house.advice::adviceCase)
                        .terms(in(HOME, Role.COORDINATOR), id)
                        .about()
                        .german())
                .isEqualTo("Beratung: Erika");
    }

    private void cast(Stages stages) {
        doors.person("applicant", stages.applicant)
                .person("recused applicant", thing -> barred(stages.applicant, thing.application()))
                .person("another sponsor", sponsor(HOME, stages.stranger))
                .person("recused coordinator", thing -> barred(in(HOME, Role.COORDINATOR), thing.application()))
                .person("member", member(HOME, Stages.BODY))
                .person("member elsewhere", member("elsewhere", Stages.BODY))
                .person("office", office(HOME, "jobcenter"));
        for (Role role : List.of(
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE,
                Role.EVALUATION,
                Role.ADMIN)) {
            doors.person(role.code(), in(HOME, role)).person(role.code() + " elsewhere", in("elsewhere", role));
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
