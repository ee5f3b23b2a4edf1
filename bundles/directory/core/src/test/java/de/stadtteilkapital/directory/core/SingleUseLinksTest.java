package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.directory.api.Invitation;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.NewInvitation;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link lets one person in, once, while it holds. */
@OnBothDatabases
class SingleUseLinksTest {
    private static final String ADDRESS = "192.0.2.1";
    private static final ChosenPassword GOOD = new ChosenPassword("vier gelbe Regenschirme");
    private static final ChosenPassword OTHER = new ChosenPassword("neun blaue Fahrraeder");
    private static final Assignment SPONSOR = Assignment.sponsor(NORTH, List.of(NORTH + "-verein"));

    private final DirectoryHouse house;
    private Caller coordinator;
    private Caller admin;

    SingleUseLinksTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void people() {
        house.clear();
        coordinator = house.caller(house.open(NORTH, "koordination", Assignment.in(NORTH, Role.COORDINATOR)));
        admin = house.caller(house.open(NORTH, "admin", Assignment.in(NORTH, Role.ADMIN)));
        house.outside.mailLeaves = true;
        house.events.clear();
        house.security.clear();
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndIsIn() {
        Invitation made = invite("anna@example.org");

        assertThat(house.accounts.passwordHash("anna@example.org")).isEmpty();
        String token = mailed();
        assertThat(house.entry.look(LinkKind.INVITATION, token, ADDRESS).expires())
                .isEqualTo(made.expires())
                .isEqualTo(house.clock.now().plus(Duration.ofHours(72)));
        assertThat(house.entry.enter(LinkKind.INVITATION, token, GOOD, ADDRESS).login())
                .isEqualTo("anna@example.org");

        assertThat(house.accounts.passwordHash("Anna@example.org")).contains("hash of " + GOOD.password());
        assertThat(house.caller(made.account()).actsFor(NORTH + "-verein")).isTrue();
        assertThat(house.events.types())
                .containsExactly(
                        "directory.accountOpened",
                        "directory.accountInvited",
                        "directory.roleGiven",
                        "directory.sponsorAssigned",
                        "directory.singleUseLinkMade",
                        "directory.passwordChosen");
        assertThat(house.events.all().toString() + house.security).doesNotContain(token, GOOD.password());
    }

    @Test
    void aLinkThatWasUsedIsAnsweredLikeOneThatNeverWas() {
        invite("anna@example.org");
        String token = mailed();
        enter(token, GOOD);

        gone(LinkKind.INVITATION, token);
        refused(() -> enter(token, OTHER), Refusal.Kind.NOT_FOUND);
        assertThat(house.accounts.passwordHash("anna@example.org")).contains("hash of " + GOOD.password());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "00000000-0000-0000-0000-000000000000.x", "..", "%00", "'--"})
    void whatIsNoLinkIsNotThere(String guess) {
        gone(LinkKind.INVITATION, guess);
        gone(LinkKind.PASSWORD_RESET, guess);
    }

    @Test
    void aLinkThatDiffersInOneLetterIsNotThere() {
        invite("anna@example.org");
        String token = mailed();

        for (int at : new int[] {0, 20, 35, 37, 50, token.length() - 2}) {
            char changed = token.charAt(at) == 'a' ? 'b' : 'a';
            gone(LinkKind.INVITATION, token.substring(0, at) + changed + token.substring(at + 1));
        }
        gone(LinkKind.INVITATION, token + "a");
        gone(LinkKind.INVITATION, token.substring(0, token.length() - 1));
        gone(LinkKind.PASSWORD_RESET, token);
        house.entry.look(LinkKind.INVITATION, token, ADDRESS);
    }

    @Test
    void aLinkHoldsForItsTimeAndNoLonger() {
        invite("anna@example.org");
        String token = mailed();
        house.clock.pass(Duration.ofHours(72).minusSeconds(1));
        house.entry.look(LinkKind.INVITATION, token, ADDRESS);
        house.clock.pass(Duration.ofSeconds(1));

        gone(LinkKind.INVITATION, token);
        refused(() -> enter(token, GOOD), Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aNewerLinkEndsTheOlder() {
        Invitation made = invite("anna@example.org");
        String first = mailed();
        house.register.inviteAgain(admin, made.account());
        String second = mailed();

        gone(LinkKind.INVITATION, first);
        enter(second, GOOD);
    }

    @Test
    void aClosedAccountsLinkIsGoneAlsoOnceItIsOpenAgain() {
        Invitation made = invite("anna@example.org");
        String token = mailed();
        house.register.close(admin, made.account(), false);

        gone(LinkKind.INVITATION, token);
        house.register.reopen(admin, made.account());
        gone(LinkKind.INVITATION, token);
    }

    @Test
    void aLinkToAnAddressThatWasChangedIsGone() {
        Invitation made = invite("anna@example.org");
        String token = mailed();
        house.register.changeMail(coordinator, made.account(), "anna.neu@example.org");

        gone(LinkKind.INVITATION, token);
        house.register.inviteAgain(coordinator, made.account());
        enter(mailed(), GOOD);
    }

    @Test
    void aPasswordThatWillNotDoLeavesTheLink() {
        invite("anna@example.org");
        String token = mailed();

        refused(() -> enter(token, new ChosenPassword("passwort1234")), Refusal.Kind.INVALID);
        refused(() -> enter(token, new ChosenPassword("kurz")), Refusal.Kind.INVALID);
        enter(token, GOOD);
    }

    @Test
    void nobodyIsToldWhetherThereIsSuchAnAccount() {
        house.entry.askForReset("gibtesnicht", ADDRESS);
        house.entry.askForReset("gibtesnicht@example.org", ADDRESS);
        house.entry.askForReset("?", ADDRESS);
        assertThat(house.outside.mails).isEmpty();

        String id = entered("anna@example.org");
        house.entry.askForReset("ANNA@example.org ", ADDRESS);
        assertThat(house.outside.lastMail())
                .isEqualTo(new Outside.Sent(
                        id, NORTH, "directory.reset", house.outside.lastMail().about()));
    }

    @Test
    void aForgottenPasswordIsChosenAnewAndEndsTheSessions() {
        String id = entered("anna@example.org");
        Accounts.Standing before = house.accounts.standing(id).orElseThrow();
        house.entry.askForReset("anna@example.org", ADDRESS);
        String token = mailed();
        assertThat(house.entry.look(LinkKind.PASSWORD_RESET, token, ADDRESS).expires())
                .isEqualTo(house.clock.now().plus(Duration.ofHours(1)));

        house.entry.enter(LinkKind.PASSWORD_RESET, token, OTHER, ADDRESS);

        assertThat(house.accounts.passwordHash("anna@example.org")).contains("hash of " + OTHER.password());
        assertThat(house.accounts.standing(id).orElseThrow().epoch()).isGreaterThan(before.epoch());
        gone(LinkKind.PASSWORD_RESET, token);
    }

    @Test
    void nobodyFillsAMailboxNorEndsALinkThatHasJustLeft() {
        entered("anna@example.org");
        int before = house.outside.mails.size();
        IntStream.range(0, 5).forEach(i -> house.entry.askForReset("anna@example.org", ADDRESS));
        assertThat(house.outside.mails).hasSize(before + 1);

        String token = mailed();
        house.clock.pass(Duration.ofMinutes(6));
        house.entry.askForReset("anna@example.org", ADDRESS);
        assertThat(house.outside.mails).hasSize(before + 2);
        gone(LinkKind.PASSWORD_RESET, token);
    }

    @Test
    void whoIsClosedHasNotComeOrHasNoAddressGetsNoMail() {
        String closed = entered("zu@example.org");
        house.register.close(admin, closed, false);
        invite("eingeladen@example.org");
        house.outside.mails.clear();

        for (String login : List.of("zu@example.org", "eingeladen@example.org", "koordination")) {
            house.entry.askForReset(login, ADDRESS);
        }
        assertThat(house.outside.mails).isEmpty();
    }

    @Test
    void whoGuessesIsSlowed() {
        invite("anna@example.org");
        String token = mailed();
        house.outside.slows = true;

        refused(() -> house.entry.look(LinkKind.INVITATION, "x.y", ADDRESS), Refusal.Kind.TOO_MANY);
        refused(() -> enter("x.y", GOOD), Refusal.Kind.TOO_MANY);
        refused(() -> house.entry.askForReset("anna@example.org", ADDRESS), Refusal.Kind.TOO_MANY);
        enter(token, GOOD);
    }

    /** Whatever number of people press the button at the same time, with whatever passwords. */
    @Test
    void ofManyAtOnceExactlyOneIsIn() throws Exception {
        Random random = new Random(20261130);
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 12; round++) {
                String login = "anna" + round + "@example.org";
                invite(login);
                String token = mailed();
                int many = 2 + random.nextInt(7);
                List<Callable<String>> tries = IntStream.range(0, many)
                        .<Callable<String>>mapToObj(i -> () -> {
                            String password = "ganz eigene Worte Nummer " + i;
                            try {
                                enter(token, new ChosenPassword(password));
                                return password;
                            } catch (Refusal refusal) {
                                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
                                return null;
                            }
                        })
                        .toList();
                List<String> in = new ArrayList<>();
                for (Future<String> each : people.invokeAll(tries)) {
                    if (each.get() != null) {
                        in.add(each.get());
                    }
                }
                assertThat(in).as("round %s, %s people", round, many).hasSize(1);
                assertThat(house.accounts.passwordHash(login)).contains("hash of " + in.get(0));
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void noSecretWaitsInATable() throws SQLException {
        invite("anna@example.org");
        String secret = mailed().split("\\.")[1];

        assertThat(secret).hasSize(43);
        assertThat(house.database.byHand("delete from directory_single_use where key_id = '1' and kind = 'INVITATION'"))
                .isEqualTo(1);
        gone(LinkKind.INVITATION, mailedToken());
    }

    @Test
    void whoHasNotComeIsInvitedByTheHandOfSomebodyElse() {
        house.outside.mailLeaves = false;
        Invitation made = invite("anna@example.org");

        assertThat(made.expires()).isNull();
        refused(() -> house.register.fetchLink(coordinator, made.account()), Refusal.Kind.CONFLICT);
        String link = house.register.fetchLink(admin, made.account()).link();
        assertThat(link).startsWith(Outside.URL + "/einladung/");
        enter(link.substring(link.lastIndexOf('/') + 1), GOOD);
        // who had it in their hands gives no role from then on
        refused(() -> house.give(admin, made.account(), Assignment.in(NORTH, Role.AUDITOR)), Refusal.Kind.FORBIDDEN);
    }

    private String lastToken = "";

    private Invitation invite(String mail) {
        return house.invitations.invite(
                coordinator, new NewInvitation(NORTH, null, "Anna Ahorn", mail, null, DirectoryHouse.role(SPONSOR)));
    }

    private String entered(String mail) {
        String id = invite(mail).account();
        enter(mailed(), GOOD);
        return id;
    }

    /** As the mail that was sent last has it. */
    private String mailed() {
        Outside.Sent sent = house.outside.lastMail();
        boolean invitation = "directory.invitation".equals(sent.kind());
        String text = (invitation ? new InvitationMail(house.desk) : new ResetMail(house.desk))
                .write(sent.about(), Outside.URL)
                .orElseThrow()
                .text()
                .german();
        String line = text.lines()
                .filter(each -> each.startsWith(Outside.URL + (invitation ? "/einladung/" : "/passwort/")))
                .findFirst()
                .orElseThrow();
        lastToken = line.substring(line.lastIndexOf('/') + 1);
        return lastToken;
    }

    private String mailedToken() {
        return lastToken;
    }

    private void enter(String token, ChosenPassword chosen) {
        house.entry.enter(LinkKind.INVITATION, token, chosen, ADDRESS);
    }

    private void gone(LinkKind kind, String token) {
        refused(() -> house.entry.look(kind, token, ADDRESS), Refusal.Kind.NOT_FOUND);
    }
}
