package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.fixtures.BoxFixtures;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.platform.testing.fakes.WordedTexts;
import de.stadtteilkapital.platform.web.PublicBox;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RoundBoxTest extends BoxFixtures<ProgrammeService> {
    private final WordedTexts texts = new WordedTexts();

    RoundBoxTest() {
        super(ProgrammeService.class);
    }

    @Override
    protected PublicBox box(HandOver<ProgrammeService> room) {
        return new RoundBox(room, HandOver.fixed(texts), new SetClock(LocalDate.of(2026, 11, 23)));
    }

    @Override
    protected String asked() {
        return "rounds";
    }

    @Override
    protected ProgrammeService nothing() {
        return programme(List.of(), List.of());
    }

    @Override
    protected ProgrammeService everything() {
        texts.word(PageTexts.INVITATION, MARKUP + "\n\n- {stadtteil}\n- " + WORD);
        return programme(
                Arrays.stream(FundingRound.State.values())
                        .map(RoundBoxTest::round)
                        .toList(),
                List.of(new Goal("g", "hamm-norden", WORD, "2026"), new Goal("h", "hamm-norden", MARKUP, "2026")));
    }

    private static FundingRound round(FundingRound.State state) {
        return new FundingRound(
                state.name(),
                "hamm-norden",
                WORD,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 10, 31),
                LocalDate.of(2027, 1, 31),
                List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 9), LocalDate.of(2027, 1, 20)),
                false,
                LocalDate.of(2027, 2, 1),
                List.of(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 20)),
                new BigDecimal("0.2"),
                null,
                state);
    }

    private static ProgrammeService programme(List<FundingRound> rounds, List<Goal> goals) {
        District district = new District(
                "hamm-norden",
                "Hamm-Norden",
                "Lokales Kapital",
                Money.of("10000.00"),
                "HN",
                new OfficeAddress("Büro", "Weg 2", "59067 Hamm", "1", "b@example.org", "gefördert"),
                List.of());
        return Fake.of(
                ProgrammeService.class,
                Map.of(
                        "rounds", a -> Page.whole(rounds),
                        "goalsToday", a -> goals,
                        "district", a -> district,
                        "parameter", a -> Optional.empty()));
    }
}
