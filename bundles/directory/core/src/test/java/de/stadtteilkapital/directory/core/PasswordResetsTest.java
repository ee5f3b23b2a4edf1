package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A forgotten password is chosen anew by whoever reads the account's mail, and asking tells nothing. */
@OnBothDatabases
class PasswordResetsTest {
    private final DirectoryHouse house;
    private final Invited people;

    PasswordResetsTest(Database kind) {
        house = new DirectoryHouse(kind);
        people = new Invited(house);
    }

    @BeforeEach
    void open() {
        people.open();
    }

    @Test
    void nobodyIsToldWhetherThereIsSuchAnAccount() {
        house.entry.askForReset("gibtesnicht", Invited.ADDRESS);
        house.entry.askForReset("gibtesnicht@example.org", Invited.ADDRESS);
        house.entry.askForReset("?", Invited.ADDRESS);
        assertThat(house.outside.mails).isEmpty();

        String id = people.entered("anna@example.org");
        house.entry.askForReset("ANNA@example.org ", Invited.ADDRESS);
        assertThat(house.outside.lastMail())
                .isEqualTo(new Outside.Sent(
                        id, NORTH, "directory.reset", house.outside.lastMail().about()));
    }

    @Test
    void aForgottenPasswordIsChosenAnewAndEndsTheSessions() {
        String id = people.entered("anna@example.org");
        Accounts.Standing before = house.accounts.standing(id).orElseThrow();
        house.entry.askForReset("anna@example.org", Invited.ADDRESS);
        String token = people.mailed();
        assertThat(house.entry
                        .look(LinkKind.PASSWORD_RESET, token, Invited.ADDRESS)
                        .expires())
                .isEqualTo(house.clock.now().plus(Duration.ofHours(1)));

        house.entry.enter(LinkKind.PASSWORD_RESET, token, Invited.OTHER, Invited.ADDRESS);

        assertThat(house.accounts.passwordHash("anna@example.org")).contains("hash of " + Invited.OTHER.password());
        assertThat(house.accounts.standing(id).orElseThrow().epoch()).isGreaterThan(before.epoch());
        people.gone(LinkKind.PASSWORD_RESET, token);
    }

    @Test
    void nobodyFillsAMailboxNorEndsALinkThatHasJustLeft() {
        people.entered("anna@example.org");
        int before = house.outside.mails.size();
        IntStream.range(0, 5).forEach(i -> house.entry.askForReset("anna@example.org", Invited.ADDRESS));
        assertThat(house.outside.mails).hasSize(before + 1);

        String token = people.mailed();
        house.clock.pass(Duration.ofMinutes(6));
        house.entry.askForReset("anna@example.org", Invited.ADDRESS);
        assertThat(house.outside.mails).hasSize(before + 2);
        people.gone(LinkKind.PASSWORD_RESET, token);
    }

    @Test
    void whoIsClosedHasNotComeOrHasNoAddressGetsNoMail() {
        String closed = people.entered("zu@example.org");
        house.register.close(people.admin, closed, false);
        people.invite("eingeladen@example.org");
        house.outside.mails.clear();

        for (String login : List.of("zu@example.org", "eingeladen@example.org", "koordination")) {
            house.entry.askForReset(login, Invited.ADDRESS);
        }
        assertThat(house.outside.mails).isEmpty();
    }
}
