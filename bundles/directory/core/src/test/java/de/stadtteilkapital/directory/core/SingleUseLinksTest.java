package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.directory.api.SentInvitation;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    private final DirectoryHouse house;
    private final Invited people;

    SingleUseLinksTest(Database kind) {
        house = new DirectoryHouse(kind);
        people = new Invited(house);
    }

    @BeforeEach
    void open() {
        people.open();
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndIsIn() {
        SentInvitation made = people.invite("anna@example.org");

        assertThat(house.accounts.passwordHash("anna@example.org")).isEmpty();
        String token = people.mailed();
        assertThat(house.entry.look(LinkKind.INVITATION, token, Invited.ADDRESS).expires())
                .isEqualTo(made.expires())
                .isEqualTo(house.clock.now().plus(Duration.ofHours(72)));
        assertThat(house.entry
                        .enter(LinkKind.INVITATION, token, Invited.GOOD, Invited.ADDRESS)
                        .login())
                .isEqualTo("anna@example.org");

        assertThat(house.accounts.passwordHash("Anna@example.org")).contains("hash of " + Invited.GOOD.password());
        assertThat(house.caller(made.account()).actsFor(NORTH + "-verein")).isTrue();
        assertThat(house.events.types())
                .containsExactly(
                        "directory.accountOpened",
                        "directory.accountInvited",
                        "directory.roleGiven",
                        "directory.sponsorAssigned",
                        "directory.singleUseLinkMade",
                        "directory.passwordChosen");
        assertThat(house.events.all().toString() + house.security).doesNotContain(token, Invited.GOOD.password());
    }

    @Test
    void aLinkThatWasUsedIsAnsweredLikeOneThatNeverWas() {
        people.invite("anna@example.org");
        String token = people.mailed();
        people.enter(token, Invited.GOOD);

        people.gone(LinkKind.INVITATION, token);
        refused(() -> people.enter(token, Invited.OTHER), Refusal.Kind.NOT_FOUND);
        assertThat(house.accounts.passwordHash("anna@example.org")).contains("hash of " + Invited.GOOD.password());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x", "00000000-0000-0000-0000-000000000000.x", "..", "%00", "'--"})
    void whatIsNoLinkIsNotThere(String guess) {
        people.gone(LinkKind.INVITATION, guess);
        people.gone(LinkKind.PASSWORD_RESET, guess);
    }

    @Test
    void aLinkThatDiffersInOneLetterIsNotThere() {
        people.invite("anna@example.org");
        String token = people.mailed();

        for (int at : new int[] {0, 20, 35, 37, 50, token.length() - 2}) {
            char changed = token.charAt(at) == 'a' ? 'b' : 'a';
            people.gone(LinkKind.INVITATION, token.substring(0, at) + changed + token.substring(at + 1));
        }
        people.gone(LinkKind.INVITATION, token + "a");
        people.gone(LinkKind.INVITATION, token.substring(0, token.length() - 1));
        people.gone(LinkKind.PASSWORD_RESET, token);
        house.entry.look(LinkKind.INVITATION, token, Invited.ADDRESS);
    }

    @Test
    void aLinkHoldsForItsTimeAndNoLonger() {
        people.invite("anna@example.org");
        String token = people.mailed();
        house.clock.pass(Duration.ofHours(72).minusSeconds(1));
        house.entry.look(LinkKind.INVITATION, token, Invited.ADDRESS);
        house.clock.pass(Duration.ofSeconds(1));

        people.gone(LinkKind.INVITATION, token);
        refused(() -> people.enter(token, Invited.GOOD), Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aNewerLinkEndsTheOlder() {
        SentInvitation made = people.invite("anna@example.org");
        String first = people.mailed();
        house.register.inviteAgain(people.admin, made.account());
        String second = people.mailed();

        people.gone(LinkKind.INVITATION, first);
        people.enter(second, Invited.GOOD);
    }

    @Test
    void aClosedAccountsLinkIsGoneAlsoOnceItIsOpenAgain() {
        SentInvitation made = people.invite("anna@example.org");
        String token = people.mailed();
        house.register.close(people.admin, made.account(), false);

        people.gone(LinkKind.INVITATION, token);
        house.register.reopen(people.admin, made.account());
        people.gone(LinkKind.INVITATION, token);
    }

    @Test
    void aLinkToAnAddressThatWasChangedIsGone() {
        SentInvitation made = people.invite("anna@example.org");
        String token = people.mailed();
        house.register.changeMail(people.coordinator, made.account(), "anna.neu@example.org");

        people.gone(LinkKind.INVITATION, token);
        house.register.inviteAgain(people.coordinator, made.account());
        people.enter(people.mailed(), Invited.GOOD);
    }

    @Test
    void aPasswordThatWillNotDoLeavesTheLink() {
        people.invite("anna@example.org");
        String token = people.mailed();

        refused(() -> people.enter(token, new ChosenPassword("passwort1234")), Refusal.Kind.INVALID);
        refused(() -> people.enter(token, new ChosenPassword("kurz")), Refusal.Kind.INVALID);
        people.enter(token, Invited.GOOD);
    }

    @Test
    void whoGuessesIsSlowed() {
        people.invite("anna@example.org");
        String token = people.mailed();
        house.outside.slows = true;

        refused(() -> house.entry.look(LinkKind.INVITATION, "x.y", Invited.ADDRESS), Refusal.Kind.TOO_MANY);
        refused(() -> people.enter("x.y", Invited.GOOD), Refusal.Kind.TOO_MANY);
        refused(() -> house.entry.askForReset("anna@example.org", Invited.ADDRESS), Refusal.Kind.TOO_MANY);
        people.enter(token, Invited.GOOD);
    }

    /** Whatever number of people press the button at the same time, with whatever passwords. */
    @Test
    void ofManyAtOnceExactlyOneIsIn() throws Exception {
        Random random = new Random(20261130);
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 12; round++) {
                String login = "anna" + round + "@example.org";
                people.invite(login);
                String token = people.mailed();
                int many = 2 + random.nextInt(7);
                List<Callable<String>> tries = IntStream.range(0, many)
                        .<Callable<String>>mapToObj(i -> () -> {
                            String password = "ganz eigene Worte Nummer " + i;
                            try {
                                people.enter(token, new ChosenPassword(password));
                                return password;
                            } catch (Refusal refusal) {
                                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
                                return null;
                            }
                        })
                        .toList();
                List<String> in = new ArrayList<>();
                for (Future<String> each : crowd.invokeAll(tries)) {
                    if (each.get() != null) {
                        in.add(each.get());
                    }
                }
                assertThat(in).as("round %s, %s people", round, many).hasSize(1);
                assertThat(house.accounts.passwordHash(login)).contains("hash of " + in.get(0));
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void noSecretWaitsInATable() {
        people.invite("anna@example.org");
        String secret = people.mailed().split("\\.")[1];

        assertThat(secret).hasSize(43);
        assertThat(rows())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).contains("INVITATION").doesNotContain(secret, "anna"));
    }

    private List<String> rows() {
        return house.database.transactions().required(() -> {
            List<String> rows = new ArrayList<>();
            try (Statement statement =
                            house.database.transactions().connection().createStatement();
                    ResultSet found = statement.executeQuery("select * from directory_single_use")) {
                while (found.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                        row.append(found.getString(i)).append(' ');
                    }
                    rows.add(row.toString());
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return rows;
        });
    }

    @Test
    void whoHasNotComeIsInvitedByTheHandOfSomebodyElse() {
        house.outside.mailLeaves = false;
        SentInvitation made = people.invite("anna@example.org");

        assertThat(made.expires()).isNull();
        refused(() -> house.register.fetchLink(people.coordinator, made.account()), Refusal.Kind.CONFLICT);
        String link = house.register.fetchLink(people.admin, made.account()).link();
        assertThat(link).startsWith(Outside.URL + "/einladung/");
        people.enter(link.substring(link.lastIndexOf('/') + 1), Invited.GOOD);
        // who had it in their hands gives no role from then on
        refused(
                () -> house.give(people.admin, made.account(), Assignment.in(NORTH, Role.AUDITOR)),
                Refusal.Kind.FORBIDDEN);
    }
}
