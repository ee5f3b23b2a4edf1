package de.stadtteilkapital.committee.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumRuleTest {
    private static final int LARGEST_BODY = 25;
    private static final QuorumRule LAW = new QuorumRule(Share.HALF, 3, "VwVfG § 90");

    @ParameterizedTest
    @CsvSource(textBlock = """
        # voting members, excluded, present, all invited, repeated | quorate
        9, 0, 5, true,  false, true
        9, 0, 4, true,  false, false
        8, 0, 4, true,  false, false
        8, 0, 5, true,  false, true
        9, 1, 5, true,  false, true
        9, 1, 4, true,  false, false
        9, 2, 4, true,  false, true
        9, 2, 3, true,  false, false
        # more than half of four would be three, and three are enough
        4, 0, 3, true,  false, true
        # two of three are more than half, but fewer than three
        3, 0, 2, true,  false, false
        3, 0, 3, true,  false, true
        # with two left nobody can decide
        3, 1, 2, true,  false, false
        # somebody was not invited: all present do not help
        9, 0, 9, false, false, false
        # dealt with again: whoever comes is enough, but somebody must
        9, 0, 1, true,  true,  true
        9, 0, 0, true,  true,  false
        9, 0, 5, false, true,  false
        """)
    void theLawOnExamples(int voting, int recused, int present, boolean allInvited, boolean repeated, boolean quorate) {
        assertThat(LAW.judge(new QuorumFacts(voting, recused, present, allInvited, repeated))
                        .holds())
                .isEqualTo(quorate);
    }

    @Test
    void theLawInOtherWords() {
        forAll(f -> {
            boolean expected = f.allInvited()
                    && (f.repeated() ? f.present() >= 1 : f.present() >= 3 && f.present() > f.entitled() - f.present());
            assertThat(LAW.judge(f).holds()).as("%s", f).isEqualTo(expected);
        });
    }

    @Test
    void whoComesNeverHarms() {
        forAll(f -> {
            if (f.recused() + f.present() < f.voting() && LAW.judge(f).holds()) {
                QuorumFacts oneMore =
                        new QuorumFacts(f.voting(), f.recused(), f.present() + 1, f.allInvited(), f.repeated());
                assertThat(LAW.judge(oneMore).holds()).as("%s", f).isTrue();
            }
        });
    }

    @Test
    void anExcludedMemberCountsAsIfThereWereNoSuchSeat() {
        forAll(f -> assertThat(LAW.judge(f).holds())
                .as("%s", f)
                .isEqualTo(LAW.judge(new QuorumFacts(f.entitled(), 0, f.present(), f.allInvited(), f.repeated()))
                        .holds()));
    }

    @Test
    void twoQuorumsOfOneBodyAlwaysShareAMember() {
        forAll(f -> {
            if (!f.repeated() && LAW.judge(f).holds()) {
                assertThat(2 * f.present()).as("%s", f).isGreaterThan(f.entitled());
            }
        });
    }

    @Test
    void aTwoThirdsRuleIsStricterThanTheLaw() {
        QuorumRule strict = new QuorumRule(Share.of("2/3"), 3, "Geschäftsordnung");
        forAll(f -> {
            if (strict.judge(f).holds()) {
                assertThat(LAW.judge(f).holds()).as("%s", f).isTrue();
            }
        });
        assertThat(strict.judge(new QuorumFacts(9, 0, 6, true, false)).holds()).isFalse();
        assertThat(strict.judge(new QuorumFacts(9, 0, 7, true, false)).holds()).isTrue();
    }

    @Test
    void theExplanationHasTheNumbersInBothLanguages() {
        Finding finding = LAW.judge(new QuorumFacts(9, 1, 6, true, false));
        assertThat(finding.explanation().german())
                .isEqualTo("Beschlussfähig: 6 von 8 stimmberechtigten Mitgliedern anwesend (1 ausgeschlossen und nicht"
                        + " mitgezählt, VwVfG § 20); nötig sind mehr als die Hälfte, mindestens 3 (VwVfG § 90).");
        assertThat(finding.explanation().english())
                .isEqualTo("Quorate: 6 of 8 voting members present (1 excluded and not counted, VwVfG § 20); needed are"
                        + " more than half, at least 3 (VwVfG § 90).");
        assertThat(LAW.judge(new QuorumFacts(9, 0, 2, true, true)).explanation().german())
                .startsWith("Beschlussfähig: 2 von 9")
                .contains("es genügt, wer kommt");
        assertThat(LAW.judge(new QuorumFacts(9, 0, 9, false, false))
                        .explanation()
                        .german())
                .startsWith("Nicht beschlussfähig")
                .contains("nicht alle sind geladen");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new QuorumFacts(3, 1, 3, true, false)).isInstanceOf(IllegalArgumentException.class);
        for (String written : List.of("1", "2/2", "3/2", "0/2", "-1/2", "1/0", "a/b", "")) {
            assertThatThrownBy(() -> Share.of(written)).as(written).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Every body up to {@value #LARGEST_BODY} members, in every way it can meet. */
    private static void forAll(Consumer<QuorumFacts> property) {
        List<QuorumFacts> all = new ArrayList<>();
        for (int voting = 0; voting <= LARGEST_BODY; voting++) {
            for (int recused = 0; recused <= voting; recused++) {
                for (int present = 0; present <= voting - recused; present++) {
                    for (int flags = 0; flags < 4; flags++) {
                        all.add(new QuorumFacts(voting, recused, present, (flags & 1) == 0, (flags & 2) != 0));
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(10_000);
        all.forEach(property);
    }
}
