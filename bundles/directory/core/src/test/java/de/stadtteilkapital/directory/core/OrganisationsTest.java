package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.directory.api.ChangedOrganisation;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.NewOrganisation;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.directory.api.OrganisationContact;
import de.stadtteilkapital.directory.api.OrganisationEnd;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations as the office keeps them: their ids, contacts, end and removal. */
@OnBothDatabases
class OrganisationsTest {
    private final DirectoryHouse house;
    private final JpaOrganisations organisations;

    OrganisationsTest(Database kind) {
        house = new DirectoryHouse(kind);
        organisations = house.organisations;
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    @Test
    void whatTheOfficeEntersIsThereForAll() {
        KeptOrganisation made = organisations.enter(HERE, DirectoryHouse.organisation("sportverein"));

        assertThat(organisations.organisation(HERE, NORTH, "sportverein")).isEqualTo(made);
        assertThat(made.offers()).containsExactly("Halle am Nachmittag");
        assertThat(house.directory.organisation(NORTH, "sportverein").roles()).containsExactly("PARTNER");
        assertThat(organisations.organisations(HERE, PageRequest.of(Map.of())).items())
                .extracting(KeptOrganisation::id)
                .containsExactly("jobcenter", "sportverein");
    }

    @ParameterizedTest
    @CsvSource({
        "Wirtschaftsförderung, wirtschaftsfoerderung",
        "Café Größe & Söhne e. V., cafe-groesse-soehne-e-v",
        "JobCenter, jobcenter-2",
        "Neu, neu-2",
        "東京, organisation",
    })
    void theIdIsMadeFromTheName(String name, String id) {
        NewOrganisation asked = new NewOrganisation(NORTH, null, name, List.of("PARTNER"), null, null);

        assertThat(organisations.enter(HERE, asked).id()).isEqualTo(id);
    }

    @Test
    void aContactIsShownToTheLastDayOfItsConsentAndGoneWithTheNextChange() {
        organisations.enter(HERE, DirectoryHouse.organisation("sportverein"));
        house.clock.set(TODAY.plusYears(1));
        assertThat(organisations.organisation(HERE, NORTH, "sportverein").contact())
                .isNotNull();
        house.clock.set(TODAY.plusYears(1).plusDays(1));
        assertThat(organisations.organisation(HERE, NORTH, "sportverein").contact())
                .isNull();
        organisations.change(
                HERE, NORTH, "sportverein", new ChangedOrganisation("Sportverein", List.of("PARTNER"), null, null));
        house.clock.set(TODAY);
        assertThat(organisations.organisation(HERE, NORTH, "sportverein").contact())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 10, /contact/consentOn", "-10, -1, /contact/until"})
    void aConsentThatDoesNotHoldCarriesNoContact(int from, int until, String pointer) {
        OrganisationContact contact = new OrganisationContact("Ada", "1", null, day(from), day(until));
        NewOrganisation asked = new NewOrganisation(NORTH, "verein", "Verein", List.of("PARTNER"), null, contact);

        assertThat(catchThrowableOfType(Refusal.class, () -> organisations.enter(HERE, asked))
                        .objections())
                .extracting(o -> o.pointer())
                .containsExactly(pointer);
    }

    private static LocalDate day(int from) {
        return TODAY.plusDays(from);
    }

    @Test
    void theContactStandsInNoFactOfAnEvent() {
        organisations.enter(HERE, DirectoryHouse.organisation("sportverein"));

        DomainEvent event = house.events.all().get(0);
        assertThat(event.type()).isEqualTo("directory.organisationEntered");
        assertThat(event.facts().toString()).doesNotContain("Ada").doesNotContain("02381");
        assertThat(event.particulars()).containsOnly(Map.entry("contact", "Ada Ansprech"));
    }

    @Test
    void aChangeThatChangesNothingTellsNothing() {
        KeptOrganisation made = organisations.enter(HERE, DirectoryHouse.organisation("sportverein"));
        organisations.change(
                HERE,
                NORTH,
                "sportverein",
                new ChangedOrganisation(made.name(), made.roles(), made.offers(), made.contact()));

        assertThat(house.events.types()).containsExactly("directory.organisationEntered");
    }

    @Test
    void nobodyGetsARoleForOneThatHasEnded() {
        organisations.enter(HERE, DirectoryHouse.organisation("sportverein"));
        organisations.end(HERE, NORTH, "sportverein", new OrganisationEnd(TODAY));
        String id = house.open(NORTH, "trainer", Assignment.office(NORTH, "sportverein"));
        house.clock.set(TODAY.plusDays(1));

        refused(
                () -> house.give(Callers.in(NORTH, Role.ADMIN), id, Assignment.office(NORTH, "sportverein")),
                Refusal.Kind.RULE);
    }

    @Test
    void whatAModulePutsLeavesTheRestAsTheOfficeKeepsIt() {
        KeptOrganisation made = organisations.enter(HERE, DirectoryHouse.organisation("sportverein"));
        house.directory.putOrganisation(HERE, new Organisation("sportverein", "Anders", NORTH, List.of("FUNDER")));

        KeptOrganisation now = organisations.organisation(HERE, NORTH, "sportverein");
        assertThat(now.name()).isEqualTo("Anders");
        assertThat(now.contact()).isEqualTo(made.contact());
        assertThat(now.offers()).isEqualTo(made.offers());
    }

    @Test
    void oneThatIsRemovedIsGoneAndItsIdFree() {
        organisations.enter(HERE, DirectoryHouse.organisation("sportverein"));
        organisations.remove(HERE, NORTH, "sportverein");

        refused(() -> organisations.organisation(HERE, NORTH, "sportverein"), Refusal.Kind.NOT_FOUND);
        organisations.enter(HERE, DirectoryHouse.organisation("sportverein"));
        assertThat(house.events.types())
                .containsExactly(
                        "directory.organisationEntered",
                        "directory.organisationRemoved",
                        "directory.organisationEntered");
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER, Es fehlen die Koordinierungsstelle und eine Stelle",
        "COORDINATION_OFFICE, Es fehlt eine Stelle",
        "ACCOMPANYING_OFFICE, Es fehlt die Koordinierungsstelle",
        "REVIEWING_OFFICE, Es fehlt die Koordinierungsstelle",
        "COORDINATION_OFFICE REVIEWING_OFFICE,",
        "COORDINATION_OFFICE ACCOMPANYING_OFFICE,",
    })
    void aDistrictNeedsACoordinationOfficeAndOneThatReviews(String roles, String missing) {
        house.directory.putOrganisation(HERE, new Organisation("amt", "Amt", NORTH, List.of(roles.split(" "))));

        String told = house.offices.missing(NORTH).map(text -> text.german()).orElse(null);
        if (missing == null) {
            assertThat(told).isNull();
        } else {
            assertThat(told).startsWith(missing);
        }
        assertThat(house.offices.missing("gibtesnicht")).isPresent();
    }

    @Test
    void anOfficeThatHasEndedIsMissing() {
        house.directory.putOrganisation(
                HERE, new Organisation("amt", "Amt", NORTH, List.of("COORDINATION_OFFICE", "REVIEWING_OFFICE")));
        organisations.end(HERE, NORTH, "amt", new OrganisationEnd(TODAY));
        assertThat(house.offices.missing(NORTH)).isEmpty();
        house.clock.set(TODAY.plusDays(1));
        assertThat(house.offices.missing(NORTH)).isPresent();
    }
}
