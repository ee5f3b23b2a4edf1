package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.GrantCeiling;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ParameterKind;
import de.stadtteilkapital.programme.api.ParameterKinds;
import de.stadtteilkapital.programme.api.TouchedCase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class ParametersTest {
    private static final String QUORUM = "committee.quorumLeast";
    private static final Caller MODULE = Caller.house("module", "hamm-norden");

    private final ProgrammeHouse house;

    ParametersTest(Database kind) {
        house = new ProgrammeHouse(kind, "hamm-norden").cleared();
        house.declare(
                ParameterDefinition.of(quorum(), new Text("Mindestens anwesend.", "Present at least.")),
                ParameterDefinition.family(
                        "partners.days.",
                        ParameterKinds.wholeNumber(1, 365),
                        new Text("Tage einer Stelle.", "Days of an office."),
                        "Beteiligungsregel"));
    }

    private static Parameter<Integer> quorum() {
        return new Parameter<>(QUORUM, 3, ParameterKinds.wholeNumber(1, 999), "VwVfG § 90");
    }

    private int quorumIn(String district) {
        return house.programme.parameter(district, quorum());
    }

    @Test
    void whatADistrictHasSetHoldsThereAlone() {
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, " 5 ");

        assertThat(quorumIn("hamm-norden")).isEqualTo(5);
        assertThat(quorumIn("anderswo")).isEqualTo(3);
    }

    @Test
    void aWrongValueIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "many"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(422);
                    assertThat(refusal.objections().get(0).pointer()).isEqualTo("/value");
                    assertThat(refusal.detail().german())
                            .isEqualTo("Hier steht eine ganze Zahl von 1 bis 999: Mindestens anwesend.");
                });

        assertThat(quorumIn("hamm-norden")).isEqualTo(3);
        assertThat(house.events.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"committee.quorumLesat", "partners.days.", "partners.days. ", "nobody.knows"})
    void aKeyThatNobodyReadsIsRefused(String key) {
        assertThatThrownBy(() -> house.programme.setParameter(MODULE, "hamm-norden", key, "5"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(422);
                    assertThat(refusal.objections().get(0).pointer()).isEqualTo("/key");
                });
    }

    @Test
    void whileARoomIsAwayItsParametersKeepTheirValueAndCanNotBeSet() {
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "5");
        house.declare();

        assertThatThrownBy(() -> house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "6"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail().english())
                                .contains("the room “committee”, which reads it, is away"));
        assertThat(quorumIn("hamm-norden")).isEqualTo(5);
    }

    @Test
    void ofAFamilyEachNameIsSetByItself() {
        house.programme.setParameter(MODULE, "hamm-norden", "partners.days.hamm-norden.urban", "14");

        assertThat(house.parameters.parameters(house.admin, "hamm-norden"))
                .extracting(value -> value.key() + "=" + value.value())
                .containsExactly(
                        "committee.quorumLeast=null", "partners.days.=null", "partners.days.hamm-norden.urban=14");
        assertThatThrownBy(() ->
                        house.programme.setParameter(MODULE, "hamm-norden", "partners.days.hamm-norden.urban", "366"))
                .hasMessageContaining("a whole number from 1 to 365");
    }

    @Test
    void whoChangedWhatIsAnEvent() {
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "5");
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "5");
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "7");
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, null);

        assertThat(house.events.types()).containsOnly("programme.parameterSet");
        assertThat(house.events.all())
                .extracting(DomainEvent::facts)
                .containsExactly(
                        Map.of("key", QUORUM, "from", ProgrammeHouse.TODAY, "new", "5", "source", "VwVfG § 90"),
                        Map.of(
                                "key",
                                QUORUM,
                                "from",
                                ProgrammeHouse.TODAY,
                                "old",
                                "5",
                                "new",
                                "7",
                                "source",
                                "VwVfG § 90"),
                        Map.of("key", QUORUM, "from", ProgrammeHouse.TODAY, "old", "7", "source", "VwVfG § 90"));
        assertThat(quorumIn("hamm-norden")).isEqualTo(3);
    }

    /** By the calendar: each day has the value that was set last from that day or an earlier one on. */
    @ParameterizedTest
    @CsvSource({"2026-11-23, 5", "2026-12-31, 5", "2027-01-01, 7", "2027-06-30, 7", "2027-07-01, 3", "2030-01-01, 3"})
    void aValueHoldsFromItsFirstDayUntilTheNext(LocalDate day, int quorum) {
        set("5", null);
        set("7", LocalDate.of(2027, 1, 1));
        set(null, LocalDate.of(2027, 7, 1));

        house.clock.set(day);
        assertThat(quorumIn("hamm-norden")).isEqualTo(quorum);
    }

    private List<String> withdrawable() {
        return house.parameters.possible(house.admin, "hamm-norden", QUORUM).stream()
                .filter(possible -> "WITHDRAW".equals(possible.act().toString()))
                .map(possible -> possible.ids().toString())
                .toList();
    }

    @Test
    void whatHoldsAndWasUsedForNothingIsTakenBackAndNamesTheCasesOtherwise() {
        set("4", null);
        LocalDate later = ProgrammeHouse.TODAY.plusDays(3);
        house.clock.set(later);
        set("5", null);
        house.dealtWith.put("1", "HN-2026-0001");
        assertThatThrownBy(() -> house.parameters.withdraw(house.admin, "hamm-norden", QUORUM, later))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("HN-2026-0001");
        house.dealtWith.clear();
        house.parameters.withdraw(house.admin, "hamm-norden", QUORUM, later);
        assertThat(quorumIn("hamm-norden")).isEqualTo(4);
    }

    @Test
    void whatDoesNotHoldYetCanBeTakenBackAndIsSeenUntilThen() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        set("5", null);
        set("7", newYear);
        assertThat(house.parameters
                        .parameter(house.admin, "hamm-norden", QUORUM)
                        .settings())
                .extracting(setting -> setting.from() + " " + setting.value())
                .containsExactly("2027-01-01 7", "2026-11-23 5");
        assertThat(withdrawable())
                .containsExactly(
                        "[hamm-norden, committee.quorumLeast, 2027-01-01]",
                        "[hamm-norden, committee.quorumLeast, 2026-11-23]");
        house.dealtWith.put("1", "HN-2026-0001");
        assertThat(withdrawable()).containsExactly("[hamm-norden, committee.quorumLeast, 2027-01-01]");

        house.parameters.withdraw(house.admin, "hamm-norden", QUORUM, newYear);

        house.clock.set(newYear);
        assertThat(quorumIn("hamm-norden")).isEqualTo(5);
        assertThat(house.events.types()).endsWith("programme.parameterWithdrawn");
    }

    @Test
    void whatAModuleBringsHoldsUntilSomebodySetsItOtherwiseHoweverOftenItStarts() {
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "4");
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "5");
        assertThat(quorumIn("hamm-norden")).isEqualTo(5);

        set("9", null);
        house.programme.setParameter(MODULE, "hamm-norden", QUORUM, "5");
        assertThat(quorumIn("hamm-norden")).isEqualTo(9);
    }

    private void set(String value, LocalDate from) {
        house.parameters.set(house.admin, "hamm-norden", QUORUM, new AskedSetting(value, from));
    }

    @Test
    void aWrongOneThatGotInAllTheSameFallsBackForThatDistrictWithOneWarning() throws SQLException {
        house.programme.setParameter(ProgrammeHouse.of(Role.ADMIN, "anderswo"), "anderswo", QUORUM, "4");
        house.byHand(
                "insert into programme_setting (district, parameter_key, valid_from, parameter_value, set_by, set_at)"
                        + " values ('hamm-norden', 'committee.quorumLeast', date('2026-01-01'), 'many', 'nobody',"
                        + " current_timestamp)");

        List<String> warnings = house.warnings(() -> {
            assertThat(quorumIn("hamm-norden")).isEqualTo(3);
            assertThat(quorumIn("hamm-norden")).isEqualTo(3);
            assertThat(quorumIn("anderswo")).isEqualTo(4);
        });

        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("hamm-norden", "committee.quorumLeast")
                .doesNotContain("many");
    }

    @Test
    void aValueLongerThanTheTableHoldsIsRefused() {
        house.declare(ParameterDefinition.of(
                new Parameter<>("finance.remedy", "", ParameterKinds.text(), "VwGO § 58"),
                new Text("Rechtsbehelf", "Remedy")));

        house.programme.setParameter(MODULE, "hamm-norden", "finance.remedy", "x".repeat(2000));
        assertThatThrownBy(
                        () -> house.programme.setParameter(MODULE, "hamm-norden", "finance.remedy", "x".repeat(2001)))
                .isInstanceOf(Refusal.class);
    }

    private List<String> words(Caller me) {
        return house.parameters.touched(me, "hamm-norden", QUORUM, new AskedSetting("5", null)).cases().stream()
                .map(one -> one.why().german())
                .toList();
    }

    /** Of the room that keeps them is asked what would hold from which day; who may not know of a case is not told of it. */
    @Test
    void whoWouldBeTouchedIsAskedAndNothingIsDone() {
        house.touched.add(new TouchedCase("1", "HN-2026-0001", Text.same("w"), false));
        house.touched.add(new TouchedCase("2", "HN-2026-0002", Text.same("w"), false));
        Caller recused = new Caller("someone", "Jemand", house.admin.roles(), Set.of("2"));
        assertThat(house.parameters
                        .touched(recused, "hamm-norden", QUORUM, new AskedSetting(" 5 ", null))
                        .cases())
                .extracting(TouchedCase::application)
                .containsExactly("1");
        house.parameters.touched(
                house.admin, "hamm-norden", QUORUM, new AskedSetting(null, LocalDate.parse("2027-01-01")));
        Caller coordinator = ProgrammeHouse.of(Role.COORDINATOR, "hamm-norden");
        // what stands in a case is the coordination's to read
        assertThat(words(coordinator)).containsExactly("w", "w");
        assertThat(words(house.admin)).containsExactly("Würde anders beurteilt.", "Würde anders beurteilt.");
        assertThat(house.asked)
                .startsWith(
                        "hamm-norden committee.quorumLeast null 5 2026-11-23",
                        "hamm-norden committee.quorumLeast null null 2027-01-01");
        assertThat(house.events.all()).isEmpty();
        assertThat(quorumIn("hamm-norden")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8000      | 8000.00
            8000.50   | 8000.50
            ''        |
            0         | refused
            -1        | refused
            8.000     | refused
            8.000,00  | refused
            1e4       | refused
            """)
    void theCeilingIsAnAmountOrNothing(String written, String amount) {
        ParameterKind<Optional<Money>> kind = GrantCeiling.PARAMETER.kind();
        String read;
        try {
            read = kind.write().apply(kind.read(written));
        } catch (IllegalArgumentException e) {
            read = "refused";
        }
        assertThat(read).isEqualTo(amount == null ? "" : amount);
    }
}
