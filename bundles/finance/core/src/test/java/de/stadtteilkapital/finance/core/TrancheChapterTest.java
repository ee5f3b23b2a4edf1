package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.core.TrancheChapter.WrittenTranche;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
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

    @Test
    void theFirstHasNoNumber() {
        assertThatThrownBy(() -> new WrittenTranche("2026/27", Money.of("1.00"), "Bescheid", null, 1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections().get(0).pointer())
                                .isEqualTo("/number"));
    }
}
