package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.Account;
import de.stadtteilkapital.directory.api.Language;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewMail;
import de.stadtteilkapital.directory.api.NewPassword;
import de.stadtteilkapital.directory.api.OwnParticulars;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.mail.Addressee;
import de.stadtteilkapital.platform.api.mail.Notice;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people change of themselves, how they are reached then, and whose sessions it ends. */
@OnBothDatabases
class OwnAccountTest {
    private static final String PRESENT = "vier gelbe Regenschirme";
    private static final String NEXT = "neun blaue Fahrraeder";
    private static final String ADDRESS = "192.0.2.1";

    private final DirectoryHouse house;
    private Caller anna;

    OwnAccountTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void people() {
        house.clear();
        anna = house.caller(open("anna", "anna@example.org", Assignment.in(NORTH, Role.AUDITOR)));
        house.events.clear();
    }

    private String open(String login, String mail, Assignment... places) {
        String hash = "hash of " + PRESENT;
        String id = house.register
                .open(DirectoryHouse.HERE, new NewAccount(NORTH, login, "Person " + login, hash, mail, null))
                .id();
        for (Assignment place : places) {
            house.give(Caller.house("test", place.district()), id, place);
        }
        return id;
    }

    @Test
    void nameLanguageAndNoticesAreOnesOwn() {
        assertThat(house.addressees.of(anna.account()))
                .contains(
                        new Addressee(anna.account(), "Person anna", "anna@example.org", Locale.GERMAN, Notice.DAILY));
        assertThat(house.accounts.standing(anna.account()).orElseThrow().language())
                .isNull();

        Account changed = house.own.change(anna, new OwnParticulars(" Anna Ahorn ", Language.EN, Notice.AT_ONCE));

        assertThat(changed.name()).isEqualTo("Anna Ahorn");
        assertThat(house.caller(anna.account()).name()).isEqualTo("Anna Ahorn");
        assertThat(house.addressees.of(anna.account()))
                .contains(new Addressee(
                        anna.account(), "Anna Ahorn", "anna@example.org", Locale.ENGLISH, Notice.AT_ONCE));
        assertThat(house.accounts.standing(anna.account()).orElseThrow().language())
                .isEqualTo(Locale.ENGLISH);
        DomainEvent event = house.events.all().get(0);
        assertThat(event.type()).isEqualTo("directory.particularsChanged");
        assertThat(event.facts()).containsEntry("language", "EN").containsEntry("notice", "AT_ONCE");
        assertThat(event.particulars()).containsEntry("name", "Anna Ahorn");
    }

    @Test
    void anotherPasswordTakesThePresentOneAndEndsTheSessions() {
        Accounts.Standing before = house.accounts.standing(anna.account()).orElseThrow();

        refused(() -> change("falsch", NEXT), Refusal.Kind.INVALID);
        refused(() -> change(PRESENT, "passwort1234"), Refusal.Kind.INVALID);
        refused(() -> change(PRESENT, PRESENT), Refusal.Kind.INVALID);
        assertThat(house.accounts.standing(anna.account()).orElseThrow().epoch())
                .isEqualTo(before.epoch());

        change(PRESENT, NEXT);
        assertThat(house.accounts.passwordHash("anna")).contains("hash of " + NEXT);
        assertThat(house.accounts.standing(anna.account()).orElseThrow().epoch())
                .isGreaterThan(before.epoch());
        assertThat(house.events.types()).containsExactly("directory.passwordChosen");
        assertThat(house.events.all().toString()).doesNotContain(PRESENT, NEXT);
    }

    @Test
    void aLinkUnderWayEndsWithAnotherPasswordAndWithAnotherAddress() {
        house.outside.mailLeaves = true;
        house.entry.askForReset("anna", ADDRESS);
        String first = house.outside.lastMail().about();
        assertThat(house.desk.links().holding(first)).isPresent();
        change(PRESENT, NEXT);
        assertThat(house.desk.links().holding(first)).isEmpty();

        house.clock.pass(Duration.ofMinutes(6));
        house.entry.askForReset("anna@example.org", ADDRESS);
        String second = house.outside.lastMail().about();
        refused(
                () -> house.own.changeMail(anna, new NewMail("neu@example.org", PRESENT), ADDRESS),
                Refusal.Kind.INVALID);
        house.own.changeMail(anna, new NewMail("neu@example.org", NEXT), ADDRESS);
        assertThat(house.desk.links().holding(second)).isEmpty();
        assertThat(new ResetMail(house.desk, house.words).write(second, Outside.URL))
                .isEmpty();
        assertThat(house.addressees.of(anna.account()).orElseThrow().address()).isEqualTo("neu@example.org");
        assertThat(house.desk.links().madeSince(anna.account(), LinkKind.INVITATION, Duration.ofDays(1)))
                .isFalse();
    }

    @Test
    void whoIsClosedIsNotReachedAndIsOutAlsoOnceOpenAgain() {
        Accounts.Standing before = house.accounts.standing(anna.account()).orElseThrow();
        String successor = house.open(NORTH, "bernd");
        house.register.close(DirectoryHouse.HERE, anna.account(), false, successor);

        assertThat(house.addressees.of(anna.account())).isEmpty();
        assertThat(house.accounts.standing(anna.account())).isEmpty();
        assertThat(house.events.all().get(house.events.all().size() - 1).facts())
                .containsEntry("successor", successor);

        house.register.reopen(DirectoryHouse.HERE, anna.account());
        assertThat(house.accounts.standing(anna.account()).orElseThrow().epoch())
                .isGreaterThan(before.epoch());
        assertThat(house.accounts.passwordHash("anna")).contains("hash of " + PRESENT);
        assertThat(house.events.types()).endsWith("directory.accountReopened");
    }

    @Test
    void whoWasErasedIsNotOpenedAgain() {
        house.register.close(DirectoryHouse.HERE, anna.account(), true);

        refused(() -> house.register.reopen(DirectoryHouse.HERE, anna.account()), Refusal.Kind.CONFLICT);
        assertThat(house.register.account(DirectoryHouse.HERE, anna.account()).mail())
                .isNull();
    }

    @Test
    void noticesGoToThoseWhoHaveARoleTodayAndWantThem() {
        String bernd = open("bernd", "bernd@example.org", Assignment.in(NORTH, Role.COORDINATOR));
        open("ohne-rolle", "c@example.org");
        open("ohne-adresse", null, Assignment.in(NORTH, Role.COORDINATOR));
        String south = open("sued", "d@example.org", Assignment.in(DirectoryHouse.SOUTH, Role.AUDITOR));
        Caller clara = house.caller(open("clara", "e@example.org", Assignment.in(NORTH, Role.AUDITOR)));
        house.own.change(clara, new OwnParticulars("Clara", Language.DE, Notice.NEVER));

        assertThat(wanting(NORTH, "", 10)).containsExactly(anna.account(), bernd);
        assertThat(wanting(NORTH, "", 1)).containsExactly(anna.account());
        assertThat(wanting(NORTH, anna.account(), 10)).containsExactly(bernd);
        assertThat(wanting(DirectoryHouse.SOUTH, "", 10)).containsExactly(south);
        assertThat(house.addressees.districts()).containsExactly(DirectoryHouse.SOUTH, NORTH);
    }

    private List<String> wanting(String district, String after, int most) {
        return house.addressees.wanting(district, Notice.DAILY, after, most).stream()
                .map(Addressee::account)
                .toList();
    }

    private void change(String present, String next) {
        house.own.changePassword(anna, new NewPassword(present, next), ADDRESS);
    }
}
