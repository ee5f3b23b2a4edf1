package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.CodeAct;
import de.stadtteilkapital.programme.api.CodeEnd;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.CodeName;
import de.stadtteilkapital.programme.api.CodePlace;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.DistrictCodeList;
import de.stadtteilkapital.programme.api.NewCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a district has otherwise of the lists of codes; today is 2026-11-23. */
@OnBothDatabases
class CodeListsTest {
    private static final String HERE = "lists-70011";
    private static final String GROUPS = "targetGroup";
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;

    private final ProgrammeHouse house;

    CodeListsTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        new ProgrammeActs(house).isThere();
    }

    private DistrictCodeList add(String list, String code, LocalDate from) {
        return house.lists.add(house.admin, HERE, list, new NewCode(code, "Nachbarn", "Neighbours", from));
    }

    private DistrictCodeList end(String code, LocalDate to) {
        return house.lists.end(house.admin, HERE, GROUPS, code, new CodeEnd(to));
    }

    private List<Objection> objections(String district, String code) {
        return house.programme.objections(district, List.of(new CodedField("/groups/0", GROUPS, code)));
    }

    private static List<String> codes(DistrictCodeList list) {
        return list.codes().stream().map(DistrictCode::code).toList();
    }

    /** Which lists are open, and of the fixed ones the law or reckoning that fixes them: written by hand. */
    @ParameterizedTest
    @CsvFileSource(resources = "/lists/lists.csv", delimiter = ';', numLinesToSkip = 1)
    void aListSaysWhyNothingIsAddedToIt(String list, int codes, boolean open, String because) {
        DistrictCodeList shown = house.lists.list(house.admin, HERE, list);
        assertThat(shown.codes()).hasSize(codes);
        assertThat(shown.fixed() == null).isEqualTo(open);
        if (open) {
            assertThat(codes(add(list, "NEIGHBOURS", null))).hasSize(codes + 1).endsWith("NEIGHBOURS");
        } else {
            assertThat(shown.fixed().german()).contains(because);
            assertThatThrownBy(() -> add(list, "NEIGHBOURS", null)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                assertThat(refusal.detail().german()).contains(because);
            });
        }
    }

    @Test
    void whatIsAddedIsOfferedHereAndNowhereElse() {
        add(GROUPS, "NEIGHBOURS", null);
        assertThat(objections(HERE, "NEIGHBOURS")).isEmpty();
        assertThat(objections("elsewhere", "NEIGHBOURS")).hasSize(1);
        assertThat(objections(null, "NEIGHBOURS")).isEmpty();
        assertThat(house.programme.codeList(GROUPS, HERE).texts(List.of("NEIGHBOURS")))
                .containsEntry("NEIGHBOURS", new Text("Nachbarn", "Neighbours"));
        assertThat(house.programme.codeList(GROUPS).texts(List.of("NEIGHBOURS")))
                .isEmpty();
        assertThat(house.events.types()).endsWith("programme.codeAdded");
    }

    /** Written by hand: it counts from its first day to its last. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30, TO_COME, false",
        "2026-12-01, OFFERED, true",
        "2026-12-31, OFFERED, true",
        "2027-01-01, ENDED, false"
    })
    void aCodeIsOfferedFromADayToADay(LocalDate day, DistrictCode.State state, boolean taken) {
        add(GROUPS, "NEIGHBOURS", LocalDate.of(2026, 12, 1));
        end("NEIGHBOURS", LocalDate.of(2026, 12, 31));
        house.clock.set(day);
        assertThat(house.lists.list(house.admin, HERE, GROUPS).find("NEIGHBOURS"))
                .hasValueSatisfying(code -> assertThat(code.state()).isEqualTo(state));
        assertThat(objections(HERE, "NEIGHBOURS").isEmpty()).isEqualTo(taken);
        CodeList list = house.programme.codeList(GROUPS, HERE);
        assertThat(list.offered().stream().anyMatch(code -> code.code().equals("NEIGHBOURS")))
                .isEqualTo(taken);
        assertThat(list.texts(List.of("NEIGHBOURS"))).hasSize(1);
    }

    @Test
    void whatHasEndedIsKeptByWhatHasItAndRefusedToOthers() {
        end("CHILDREN", TODAY.minusDays(1));
        assertThat(objections(HERE, "CHILDREN"))
                .extracting(objection -> objection.message().german())
                .containsExactly("„CHILDREN“ wird in der Liste „Zielgruppen“ nicht mehr angeboten.");
        CodedField had = new CodedField("/groups/3", GROUPS, "CHILDREN");
        assertThat(house.programme.objections(
                        HERE, List.of(new CodedField("/groups/0", GROUPS, "CHILDREN")), List.of(had)))
                .isEmpty();
        assertThat(objections("elsewhere", "CHILDREN")).isEmpty();
        end("CHILDREN", null);
        assertThat(objections(HERE, "CHILDREN")).isEmpty();
        assertThat(house.events.types()).endsWith("programme.codeEnded", "programme.codeEnded");
    }

    /** What has ended keeps its key. */
    @Test
    void whoGivesNoKeyGetsOneThatIsFree() {
        assertThat(codes(add(GROUPS, null, null))).endsWith("NACHBARN");
        end("NACHBARN", TODAY.minusDays(1));
        assertThat(codes(add(GROUPS, null, null))).endsWith("NACHBARN", "NACHBARN_2");
        assertThat(objections(HERE, "NACHBARN_2")).isEmpty();
    }

    /** Written by hand: nothing but its name tells people one code from another; umlauts and signs do. */
    @ParameterizedTest
    @CsvSource({
        "Kinder, , ",
        "' KINDER ', , ",
        "Nachbarn, , ",
        "nachbarn, 2027-01-01, ",
        "Nachbarn, 2027-01-01, ",
        "Nachbarn!, , NACHBARN_2",
        "Kindern, , KINDERN"
    })
    void whatIsCalledLikeAnotherIsNotToBeToldFromIt(String name, LocalDate coming, String key) {
        add(GROUPS, null, coming);
        NewCode asked = new NewCode(null, name, "Others", null);
        if (key != null) {
            assertThat(codes(house.lists.add(house.admin, HERE, GROUPS, asked))).contains(key);
            return;
        }
        assertThatThrownBy(() -> house.lists.add(house.admin, HERE, GROUPS, asked))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(422);
                    assertThat(refusal.objections())
                            .extracting(Objection::pointer)
                            .containsExactly("/german");
                });
    }

    @Test
    void anIndicatorOfAModuleIsEndedAndRenamedToo() {
        house.addIndicator(HERE, "GARDENS");
        house.lists.rename(house.admin, HERE, "indicator", "GARDENS", new CodeName("Beete", "Beds"));
        house.lists.end(house.admin, HERE, "indicator", "GARDENS", new CodeEnd(TODAY.minusDays(1)));
        assertThat(house.programme.objections(HERE, List.of(new CodedField("/x", "indicator", "GARDENS"))))
                .hasSize(1);
        assertThat(house.programme.codeList("indicator", HERE).texts(List.of("GARDENS")))
                .containsEntry("GARDENS", new Text("Beete", "Beds"));
    }

    @Test
    void anotherNameHoldsHereAloneAndGoesBack() {
        house.lists.rename(house.admin, HERE, GROUPS, "CHILDREN", new CodeName("Kinder bis 12", "Children to 12"));
        assertThat(house.programme.codeList(GROUPS, HERE).texts(List.of("CHILDREN")))
                .containsEntry("CHILDREN", new Text("Kinder bis 12", "Children to 12"));
        assertThat(house.programme.codeList(GROUPS, "elsewhere").texts(List.of("CHILDREN")))
                .containsEntry("CHILDREN", new Text("Kinder", "Children"));
        house.lists.rename(house.admin, HERE, GROUPS, "CHILDREN", new CodeName(null, null));
        assertThat(house.programme.codeList(GROUPS, HERE).texts(List.of("CHILDREN")))
                .containsEntry("CHILDREN", new Text("Kinder", "Children"));
        house.lists.rename(house.admin, HERE, GROUPS, "CHILDREN", new CodeName(" ", null)); // as it is
        assertThat(house.events.types()).endsWith("programme.codeRenamed", "programme.codeRenamed");
    }

    /** Written by hand: of the house's order FEMALE MALE DIVERSE NOT_STATED. */
    @ParameterizedTest
    @CsvSource({
        "FEMALE, 1, FEMALE MALE DIVERSE NOT_STATED",
        "FEMALE, 3, MALE DIVERSE FEMALE NOT_STATED",
        "NOT_STATED, 1, NOT_STATED FEMALE MALE DIVERSE",
        "MALE, 4, FEMALE DIVERSE NOT_STATED MALE"
    })
    void aListStandsInTheDistrictsOrder(String code, int place, String order) {
        List<String> wanted = List.of(order.split(" "));
        assertThat(codes(house.lists.move(house.admin, HERE, "sex", code, new CodePlace(place))))
                .isEqualTo(wanted);
        assertThat(house.programme.codeList("sex", HERE).codes())
                .extracting(CodeList.Code::code)
                .isEqualTo(wanted);
    }

    @Test
    void oneIsRemovedAsLongAsNothingHasIt() {
        add(GROUPS, "NEIGHBOURS", null);
        house.usedCodes.add("NEIGHBOURS");
        assertThatThrownBy(() -> house.lists.remove(house.admin, HERE, GROUPS, "NEIGHBOURS"))
                .hasMessageContaining("Cases have this code");
        house.usedCodes.clear();
        assertThat(codes(house.lists.remove(house.admin, HERE, GROUPS, "NEIGHBOURS")))
                .doesNotContain("NEIGHBOURS");
        assertThat(house.events.types()).endsWith("programme.codeRemoved");
        assertThat(house.askedRooms).contains("applications", "reporting");
    }

    /** Whoever reads the list is told all else that can be done. */
    @Test
    void whileARoomIsAwayNothingIsRemovedForNow() {
        add(GROUPS, "NEIGHBOURS", null);
        house.codesAway = true;
        assertThat(house.lists.possible(house.admin, HERE, GROUPS)).allSatisfy(one -> {
            if (one.act() != CodeAct.REMOVE) {
                assertThat(one.reason()).isNull();
            }
        });
        assertThat(house.lists.possible(house.admin, HERE, GROUPS))
                .filteredOn(one -> one.ids().contains("NEIGHBOURS") && one.act() == CodeAct.REMOVE)
                .singleElement()
                .satisfies(one -> assertThat(one.reason().german()).contains("gerade nicht da"));
    }

    @Test
    void somethingIsLeftToChooseFrom() {
        for (String code : List.of("INDIVIDUAL_INTEGRATION", "NETWORK_SUPPORT")) {
            house.lists.end(house.admin, HERE, "projectType", code, new CodeEnd(TODAY));
        }
        assertThatThrownBy(() -> house.lists.end(
                        house.admin, HERE, "projectType", "BUSINESS_START_UP", new CodeEnd(TODAY.plusDays(9))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections().get(0).pointer())
                                .isEqualTo("/to"));
    }
}
