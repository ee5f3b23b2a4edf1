package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.core.TrancheChapter.WrittenTranche;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import org.junit.jupiter.api.Test;

/** Tranches as a district's file tells of them. */
@OnBothDatabases
class TrancheChapterTest {
    private final Office office;
    private final TrancheChapter chapter;

    TrancheChapterTest(Database kind) {
        RoomDatabase database = RoomDatabase.on(kind);
        office = new Office(database);
        chapter = new TrancheChapter(office.tranches, office.budgets, office.neighbours.rooms(), database.store());
    }

    private void add(String amount, String earmark) {
        office.tranches.add(
                Office.FINANCE,
                new NewTranche(Neighbours.DISTRICT, office.neighbours.round, Money.of(amount), "Bescheid 2", earmark));
    }

    /** Whatever came by one letter for one purpose has a name of its own, so that the file can be read again. */
    @Test
    void equalOnesAreNumbered() {
        add("10.00", null);
        add("20.00", "Spielplatz");
        add("30.00", null);
        assertThat(chapter.entries(Office.FINANCE, Neighbours.DISTRICT))
                .extracting(chapter::key)
                .containsExactlyInAnyOrder(
                        "2026/27: Zuweisung 1",
                        "2026/27: Bescheid 2",
                        "2026/27: Bescheid 2 (Spielplatz)",
                        "2026/27: Bescheid 2 2");
    }

    private static WrittenTranche written(String amount) {
        return new WrittenTranche("2026/27", Money.of(amount), "Zuweisung 1", null, null);
    }

    /** Who keeps the programme and sees no money. */
    @Test
    void toAnAdministratorATrancheThatIsThereIsNoChange() {
        Caller admin = Office.caller("verwaltung", Role.ADMIN);
        assertThat(chapter.entries(admin, Neighbours.DISTRICT)).isEmpty();
        assertThat(chapter.isOver(admin, Neighbours.DISTRICT, written("100000.00")))
                .isTrue();
        assertThat(chapter.isOver(admin, Neighbours.DISTRICT, written("99999.99")))
                .isFalse();
        assertThat(chapter.isOver(Office.FINANCE, Neighbours.DISTRICT, written("100000.00")))
                .isFalse();
    }

    @Test
    void oneThatIsThereOtherwiseIsNotTakenBack() {
        assertThatThrownBy(() -> chapter.remove(Office.FINANCE, Neighbours.DISTRICT, written("99999.99"), office.today))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.detail().german()).contains("nicht mehr so da");
                });
        chapter.remove(Office.FINANCE, Neighbours.DISTRICT, written("100000.00"), office.today);
        assertThat(office.budget().allocated()).isEqualTo(Money.ZERO);
    }

    @Test
    void theFirstHasNoNumber() {
        assertThatThrownBy(() -> new WrittenTranche("2026/27", Money.of("1.00"), "Bescheid", null, 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections().get(0).pointer())
                                .isEqualTo("/number"));
    }
}
