package de.stadtteilkapital.districts.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewOrganisation;
import de.stadtteilkapital.platform.api.identity.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final List<String> ACCOUNTS =
            People.ALL.stream().map(Person::account).toList();

    private static final Map<String, String> IDS =
            ACCOUNTS.stream().collect(Collectors.toMap(login -> login, login -> "id of " + login));

    @Test
    void eachPersonHasOneAccount() {
        assertThat(ACCOUNTS).hasSize(32).doesNotHaveDuplicates();
        assertThat(People.ALL.stream().map(Person::name)).doesNotHaveDuplicates();
    }

    @Test
    void everyOfficeIsAnOrganisation() {
        assertThat(Partners.ALL.stream().map(NewOrganisation::id))
                .doesNotHaveDuplicates()
                .containsAll(People.ALL.stream()
                        .map(person -> person.role().office())
                        .filter(office -> office != null)
                        .toList());
    }

    @Test
    void socialIntegrationIsOneOrganisationWithTwoRoles() {
        assertThat(Partners.ALL)
                .filteredOn(o -> o.name().equals("Amt für Soziale Integration"))
                .singleElement()
                .satisfies(o -> assertThat(o.roles()).containsExactly("NETWORK_MEMBER", "PARTNER"));
    }

    @Test
    void onlyOneOfTheSupportersDeputises() {
        List<NewMandate> mandates = Partners.mandates(HammNorden.round(LocalDate.of(2026, 11, 23)), IDS);

        assertThat(mandates.stream().map(NewMandate::holder))
                .containsExactly(
                        "id of koordination",
                        "id of stellvertretung",
                        "id of stadtteilbuero",
                        "id of praeventivkreis1");
        assertThat(mandates)
                .filteredOn(m -> m.substituteFor() != null)
                .extracting(NewMandate::holder)
                .containsExactly("id of stellvertretung");
        assertThat(mandates).allSatisfy(m -> assertThat(m.legalBasis()).contains("3372/03"));
        assertThat(mandates)
                .filteredOn(m -> !m.tasks().isEmpty())
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.holder()).isEqualTo("id of stadtteilbuero");
                    assertThat(m.tasks()).containsExactly(Task.ADVISE);
                });
    }

    private static List<NewMember> joining(String body) {
        return DemonstrationBodies.ALL.stream()
                .filter(one -> one.body().id().equals(body))
                .flatMap(one -> one.joining(IDS).stream())
                .toList();
    }

    @Test
    void theCommitteeHasNineVotesAndTheFirstTakesTheChair() {
        List<NewMember> committee = joining(DemonstrationBodies.COMMITTEE);

        assertThat(committee).hasSize(9).allMatch(NewMember::voting);
        assertThat(committee.get(0).account()).isEqualTo("id of komitee1");
    }

    @Test
    void stadtplanungsPersonLeadsTheGroupOnLabourInTheWorkingGroup() {
        assertThat(joining(DemonstrationBodies.LABOUR_GROUP).get(0).account()).isEqualTo("id of stadtplanung");
        assertThat(DemonstrationBodies.ALL)
                .filteredOn(one -> one.body().id().equals(DemonstrationBodies.LABOUR_GROUP))
                .extracting(one -> one.body().parent())
                .containsExactly(DemonstrationBodies.WORKING_GROUP);
    }
}
