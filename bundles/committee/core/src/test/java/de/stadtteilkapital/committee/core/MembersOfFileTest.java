package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.directory.api.AccountService;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits in a body, as it stands in a district's file and is taken from one. */
@OnBothDatabases
class MembersOfFileTest {
    private static final String COUNCIL = "beirat";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final CommitteeHouse house;
    private final MemberChapter chapter;

    MembersOfFileTest(Database kind) {
        house = new CommitteeHouse(kind);
        AccountService accounts = Fake.of(
                AccountService.class, Map.of("logins", a -> Map.of("a1", "ada", "a2", "bert", "koordination", "koo")));
        chapter = new MemberChapter(house.bodies, house.members, house.clock, HandOver.fixed(accounts));
    }

    @BeforeEach
    void body() {
        house.bodies.found(house.office, new FoundedBody(DISTRICT, COUNCIL, "Beirat", true, null));
    }

    private static WrittenMember member(String name, String login, boolean chair, LocalDate from, LocalDate until) {
        return new WrittenMember(
                COUNCIL, name, login, true, chair, from, until, "Moschee", null, "Bewohner", false, TODAY);
    }

    private static WrittenMember deputy(String name, String of) {
        return new WrittenMember(COUNCIL, name, null, false, false, TODAY, null, null, of, null, true, null);
    }

    private void add(WrittenMember... members) {
        for (WrittenMember each : members) {
            chapter.add(house.office, DISTRICT, each);
        }
    }

    private List<WrittenMember> council() {
        return chapter.entries(house.office, DISTRICT).stream()
                .filter(one -> one.body().equals(COUNCIL))
                .toList();
    }

    @Test
    void whatIsTakenIsWhatIsWritten() {
        WrittenMember bert = member("Bert", "bert", false, TODAY, TODAY.plusDays(30));
        WrittenMember ada = member("Ada", "ada", true, LocalDate.of(2024, 5, 1), null);
        WrittenMember cem = deputy("Cem", "Ada");
        WrittenMember dora = member("Dora", null, false, TODAY.plusDays(5), null);
        add(ada, bert, cem, dora);
        assertThat(council()).containsExactly(ada, bert, dora, cem);
        assertThat(council())
                .allSatisfy(one ->
                        assertThat(chapter.settled(house.office, DISTRICT, one)).isEqualTo(one));
    }

    @Test
    void whoWasThereWhenTheBodyWasSetUpNamesNoDay() {
        assertThat(chapter.entries(house.office, DISTRICT).stream()
                        .filter(one -> one.body().equals(BODY)))
                .hasSize(9)
                .allSatisfy(one -> assertThat(one.from()).isNull())
                .first()
                .satisfies(one -> assertThat(one.chair()).isTrue());
    }

    /** A file says who sits, and not since when: that is as it is. */
    @Test
    void whoSitsAlreadySitsSinceTheirDay() {
        add(member("Ada", "ada", false, LocalDate.of(2024, 5, 1), null));
        assertThat(chapter.settled(house.office, DISTRICT, member("Ada", "ada", false, null, null))
                        .from())
                .isEqualTo("2024-05-01");
        assertThat(chapter.isOver(house.office, DISTRICT, member("Ada", "ada", false, null, TODAY.minusDays(1))))
                .isTrue();
    }

    /** A file from before they left: a vote does not come back with it. */
    @Test
    void whoHasLeftDoesNotComeBack() {
        house.members.resign(house.office, DISTRICT, BODY, "komitee2", new Resignation(TODAY));
        house.pass(1);
        WrittenMember was = new WrittenMember(
                BODY, "Mitglied 2", "komitee2", true, false, null, null, null, null, null, false, null);
        assertThat(chapter.isOver(house.office, DISTRICT, was)).isTrue();
        assertThat(chapter.isOver(house.office, DISTRICT, was.since(TODAY.plusDays(5))))
                .isFalse();
        assertThat(chapter.isOver(house.office, DISTRICT, member("Neu", null, false, null, null)))
                .isFalse();
    }

    @Test
    void aLoginIsTheSameHoweverItIsWritten() {
        WrittenMember ada = member("Ada", "ada", false, TODAY, null);
        add(member("Ada", "ADA", false, TODAY, null));
        assertThat(council()).containsExactly(ada);
        assertThat(chapter.settled(house.office, DISTRICT, member("Ada", "Ada", false, null, null)))
                .isEqualTo(ada);
    }

    @Test
    void twoOfOneNameAreToldApart() {
        add(member("N. N.", null, false, TODAY, null));
        house.members.join(
                house.office,
                DISTRICT,
                COUNCIL,
                new NewMember("N. N.", TODAY, true, null, "Moschee", null, "Bewohner", false, TODAY));
        List<WrittenMember> both = council();
        assertThat(both).extracting(WrittenMember::name).containsExactly("N. N. (2)", "N. N.");
        WrittenMember second = both.get(0);
        chapter.change(house.office, DISTRICT, second, member("N. N. (2)", "ada", false, TODAY, null));
        assertThat(council()).extracting(WrittenMember::login).containsExactly("ada", null);
        assertThat(council()).extracting(WrittenMember::name).containsExactly("N. N. (2)", "N. N.");
    }

    @Test
    void whoseLeavingTheFileDoesNotNameJoinsAllTheSame() {
        WrittenMember comes = member("Ada", null, false, TODAY.plusDays(5), TODAY.plusDays(50));
        add(comes);
        WrittenMember stays = member("Ada", null, false, TODAY.plusDays(5), null);
        chapter.change(house.office, DISTRICT, comes, stays);
        assertThat(council()).containsExactly(stays);
    }

    @Test
    void whoStandsInForSomebodyWhoLeftStandsInForNobody() {
        add(member("Ada", null, false, TODAY, null), deputy("Cem", "Ada"));
        String ada = house.members.members(house.office, DISTRICT, COUNCIL).items().stream()
                .filter(one -> one.name().equals("Ada"))
                .findFirst()
                .orElseThrow()
                .id();
        house.members.resign(house.office, DISTRICT, COUNCIL, ada, new Resignation(TODAY));
        house.pass(1);
        assertThat(council()).extracting(WrittenMember::deputyOf).containsOnlyNulls();
    }

    @Test
    void whatIsOtherwiseIsChanged() {
        WrittenMember ada = member("Ada", "ada", true, TODAY, null);
        WrittenMember bert = member("Bert", null, false, TODAY, null);
        add(ada, bert);
        WrittenMember advises = new WrittenMember(
                COUNCIL, "Bert", "bert", false, false, TODAY, TODAY.plusDays(9), null, "Ada", null, true, null);
        chapter.change(house.office, DISTRICT, bert, advises);
        assertThat(council()).containsExactly(ada, advises);
        WrittenMember stays =
                new WrittenMember(COUNCIL, "Bert", "bert", false, false, TODAY, null, null, "Ada", null, true, null);
        chapter.change(house.office, DISTRICT, advises, stays);
        assertThat(council()).containsExactly(ada, stays);
    }

    @Test
    void theChairIsGivenAndNotTaken() {
        WrittenMember ada = member("Ada", "ada", true, TODAY, null);
        WrittenMember bert = member("Bert", null, false, TODAY, null);
        add(ada, bert);
        WrittenMember former = member("Ada", "ada", false, TODAY, null);
        WrittenMember presides = member("Bert", null, true, TODAY, null);
        refusedAt("/chair", () -> chapter.change(house.office, DISTRICT, ada, former));
        chapter.change(house.office, DISTRICT, bert, presides);
        chapter.change(house.office, DISTRICT, ada, former);
        assertThat(council()).containsExactly(presides, former);
    }

    @Test
    void whatIsUnknownIsNamed() {
        refusedAt("/login", () -> add(member("Eva", "eva", false, null, null)));
        refusedAt("/deputyOf", () -> add(deputy("Cem", "Niemand")));
        refusedAt("/name", () -> member(" ", null, false, null, null));
        refused(
                404,
                () -> add(new WrittenMember(
                        "keins", "Eva", null, true, false, null, null, null, null, null, false, null)));
    }

    @Test
    void nobodyGivesThemselvesASeatByAFile() {
        refused(403, () -> add(member("Koordination", "koo", false, null, null)));
        Caller finance = CommitteeHouse.caller("finanzen", Role.FINANCE_OFFICER, null);
        refused(404, () -> chapter.add(finance, DISTRICT, member("Ada", "ada", false, null, null)));
    }

    private static void refusedAt(String pointer, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly(pointer));
    }
}
