package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.ProseBlock;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever words a text sees the whole letter in which it will stand, and nothing is kept of it. */
@OnBothDatabases
class SampleLettersTest {
    private final RoomDatabase database;
    private final Office office;
    private final SampleLetters samples;

    SampleLettersTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
        samples = new SampleLetters(office.neighbours.rooms(), database.store(), office);
    }

    private List<String> said(String name) {
        return ((List<?>) office.neighbours.printed.get(name))
                .stream()
                        .map(ProseBlock.class::cast)
                        .flatMap(block -> block.lines().stream())
                        .toList();
    }

    @Test
    void eachTextOfALetterHasItsLetter() {
        for (DeclaredText text : new FinanceTexts().texts()) {
            assertThat(samples.has(text.key())).as(text.key()).isTrue();
            samples.pdf(Neighbours.DISTRICT, text.key(), "So wird es heißen.");
            String name = text.key().substring(text.key().lastIndexOf('.') + 1);
            assertThat(said(name)).as(text.key()).containsExactly("So wird es heißen.");
            assertThat(office.neighbours.letter.sample()).as(text.key()).isTrue();
        }
        assertThat(samples.has("applications.receipt.closing")).isFalse();
    }

    @Test
    void theOtherTextsSayWhatTheDistrictSaysToday() {
        office.neighbours.texts.word(FinanceTexts.NOTICE_TERM, "Vom {beginn} bis zum {ende}:");
        samples.pdf(Neighbours.DISTRICT, FinanceTexts.NOTICE_CLOSING.key(), "Zinsen nach {zinsnorm}.");

        assertThat(said("term")).containsExactly("Vom 1.\u00a0Dezember 2026 bis zum 31.\u00a0Mai 2027:");
        assertThat(said("closing")).containsExactly("Zinsen nach § 49a Abs. 3 VwVfG NRW.");
        assertThat(office.neighbours.letter.fileNumber()).isEqualTo("Muster");
        assertThat(office.neighbours.letter.addressee())
                .containsExactly("Musterverein e. V.", "Musterweg 1", "00000 Musterort");
    }

    @Test
    void nothingOfItIsKept() {
        samples.pdf(Neighbours.DISTRICT, FinanceTexts.NOTICE_CLOSING.key(), "Anders.");
        assertThat(new LetterWords(office.neighbours.rooms(), database.store())
                        .of("Muster", Neighbours.DISTRICT, List.of(FinanceTexts.NOTICE_CLOSING), List.of()))
                .containsEntry(
                        FinanceTexts.NOTICE_CLOSING.key(),
                        FinanceTexts.NOTICE_CLOSING.standard().german());
    }
}
