package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Paper;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the office enters for a sponsor that has no account, neither here nor at a bank. */
@OnBothDatabases
class PaperTest {
    private static final NewSponsor WITHOUT_IBAN =
            new NewSponsor("Bürgerkreis", "ASSOCIATION", "Weg 2", null, "R", "K");

    private final House house;
    private final Sponsor sponsor;

    PaperTest(Database kind) {
        house = new House(kind);
        house.clear();
        sponsor = house.sponsors.register(House.OFFICE, WITHOUT_IBAN);
    }

    private Proposal received(LocalDate day) {
        Proposal written = House.written(Callers.sponsor("hamm-norden", sponsor.id()), "Bürgergarten");
        return Spoilt.with(written, "paper", new Paper(day));
    }

    /** The deadline is the 31st of January; midnight in Berlin is 23 o'clock in UTC. */
    @Test
    void theDayItCameInIsWhatTheDeadlineCounts() {
        house.clock.set(Samples.DEADLINE.plusDays(3));
        String id = house.applications
                .draft(House.OFFICE, received(Samples.DEADLINE))
                .id();
        Application submitted = house.applications.submit(House.OFFICE, id);
        assertThat(submitted.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(submitted.submittedAt()).isEqualTo(Instant.parse("2027-01-30T23:00:00Z"));
        assertThat(submitted.enteredBy()).isEqualTo(House.OFFICE.account());
        assertThat(submitted.proposal().paper().receivedOn()).isEqualTo(Samples.DEADLINE);
        assertThat(house.applications.history(House.OFFICE, id).get(0).what().german())
                .isEqualTo("Ein Antrag auf Papier wurde erfasst, eingegangen am 31.01.2027.");
    }

    @Test
    void whatCameInTooLateIsRefused() {
        house.clock.set(Samples.DEADLINE.plusDays(3));
        String id = house.applications
                .draft(House.OFFICE, received(Samples.DEADLINE.plusDays(1)))
                .id();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.applications.submit(House.OFFICE, id));
        assertThat(refusal.objections().get(0).rule()).isEqualTo("applications.deadline");
    }

    @Test
    void nothingComesInTomorrow() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> house.applications.draft(House.OFFICE, received(Samples.TODAY.plusDays(1))));
        assertThat(refusal.objections().get(0).pointer()).isEqualTo("/paper/receivedOn");
    }

    @Test
    void theOfficeEntersTheAccountOfItsOwnSponsorUntilSomebodyActsForIt() {
        NewSponsor withIban = Spoilt.with(WITHOUT_IBAN, "iban", "DE89 3704 0044 0532 0130 00");
        Sponsor changed = house.sponsors.change(House.OFFICE, sponsor.id(), withIban);
        assertThat(sponsor.iban()).isNull();
        assertThat(sponsor.accountHolder()).isNull();
        assertThat(changed.iban()).isEqualTo("DE89370400440532013000");
        assertThat(changed.accountHolder()).isEqualTo("Bürgerkreis");
        house.sponsors.change(
                Callers.sponsor("hamm-norden", sponsor.id()),
                sponsor.id(),
                Spoilt.with(withIban, "accountHolder", "Erika Beispiel"));
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> house.sponsors.change(
                        House.OFFICE, sponsor.id(), Spoilt.with(withIban, "iban", "DE02120300000000202051")));
        assertThat(refusal.objections().get(0).rule()).isEqualTo("applications.own-account");
        assertThat(house.noted.types())
                .containsExactly(
                        "applications.sponsorRegistered", "applications.sponsorChanged", "applications.sponsorChanged");
        assertThat(house.noted.all().get(1).facts()).containsEntry("accountChanged", true);
        assertThat(house.noted.all().get(2).facts()).containsEntry("accountChanged", true);
    }

    @Test
    void theOfficeCorrectsANameAndTheAccountStays() {
        Caller own = Callers.sponsor("hamm-norden", sponsor.id());
        NewSponsor others = new NewSponsor(
                "Bürgerkreis", "ASSOCIATION", "Weg 2", "DE89370400440532013000", "Erika Beispiel", "R", "K");
        house.sponsors.change(own, sponsor.id(), others);
        NewSponsor renamed = new NewSponsor("Bürgerkreis e.V.", "ASSOCIATION", "Weg 2", others.iban(), "R", "K");
        Sponsor corrected = house.sponsors.change(House.OFFICE, sponsor.id(), renamed);
        assertThat(corrected.name()).isEqualTo("Bürgerkreis e.V.");
        assertThat(corrected.accountHolder()).isEqualTo("Erika Beispiel");
    }

    @Test
    void aHolderWithoutAnAccountIsRefused() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> Spoilt.with(WITHOUT_IBAN, "accountHolder", "Erika Beispiel"));
        assertThat(refusal.objections().get(0).pointer()).isEqualTo("/iban");
    }
}
