package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantCondition;
import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.Instrument;
import de.stadtteilkapital.finance.api.Overspend;
import de.stadtteilkapital.finance.core.persistence.GrantBasis;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.LetterSample;
import de.stadtteilkapital.platform.api.texts.SampleCase;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notice, contract and call of a made-up project, in the words of a district. */
@Component
public final class SampleLetters implements LetterSample {
    private static final SampleCase MADE_UP = SampleCase.MADE_UP;

    /** Where the number of a grant or a call stands. */
    private static final String SAMPLE = MADE_UP.number();

    private static final Money MATERIAL = Money.of("1200.00");

    private final Correspondence correspondence;
    private final BusinessClock clock;

    @Activate
    public SampleLetters(@Reference OtherRooms rooms, @Reference Store store, @Reference BusinessClock clock) {
        correspondence = new Correspondence(rooms, store);
        this.clock = requireNonNull(clock);
    }

    @Override
    public boolean has(String key) {
        return Stream.of(FinanceTexts.NOTICE, FinanceTexts.CONTRACT, FinanceTexts.CALL)
                .anyMatch(letter -> isIn(letter, key));
    }

    private static boolean isIn(List<DeclaredText> letter, String key) {
        return letter.stream().anyMatch(text -> text.key().equals(key));
    }

    @Override
    public byte[] pdf(String district, String key, String words) {
        LocalDate today = clock.today();
        Map<String, String> instead = Map.of(key, words);
        if (isIn(FinanceTexts.CALL, key)) {
            LocalDate due = today.plusMonths(1);
            FundCallLine line = new FundCallLine(SAMPLE, MADE_UP.title(), due, MADE_UP.amount());
            return correspondence.sample(call(district, today, due), List.of(line), today, SAMPLE, instead);
        }
        Instrument instrument = isIn(FinanceTexts.NOTICE, key) ? Instrument.NOTICE : Instrument.FORWARDING_CONTRACT;
        return correspondence.sample(grant(district, instrument, today), basis(today), instead);
    }

    private static Grant grant(String district, Instrument instrument, LocalDate today) {
        LocalDate start = today.plusMonths(1).withDayOfMonth(1);
        LocalDate end = start.plusMonths(6).minusDays(1);
        return new Grant(
                SAMPLE,
                SAMPLE,
                SAMPLE,
                SAMPLE,
                MADE_UP.sponsor(),
                district,
                SAMPLE,
                MADE_UP.title(),
                MADE_UP.amount(),
                instrument,
                GrantState.ACTIVE,
                start,
                end,
                today,
                null,
                List.of(
                        new GrantLine(
                                "FEES", "Anleitung der Gruppe", MADE_UP.amount().minus(MATERIAL)),
                        new GrantLine("MATERIAL", null, MATERIAL)),
                List.of(new GrantCondition("Die Werkzeuge bleiben im Stadtteil.", end)),
                null,
                today.plusWeeks(4),
                Overspend.NOT_RECOGNISED);
    }

    private static GrantBasis basis(LocalDate today) {
        return new GrantBasis(MADE_UP.address(), SAMPLE, 4, today.minusDays(5), today.minusDays(20));
    }

    private static FundCall call(String district, LocalDate today, LocalDate due) {
        return new FundCall(
                SAMPLE,
                1,
                district,
                SAMPLE,
                due,
                MADE_UP.amount(),
                Money.ZERO,
                FundCall.State.DRAFT,
                List.of(),
                today,
                null,
                Money.ZERO,
                List.of(),
                null);
    }
}
