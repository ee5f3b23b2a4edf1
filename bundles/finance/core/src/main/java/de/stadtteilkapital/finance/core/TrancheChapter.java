package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundsAdmin;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheService;
import de.stadtteilkapital.finance.core.TrancheChapter.WrittenTranche;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.setup.ChapterHead;
import de.stadtteilkapital.platform.api.setup.DistrictChapter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The money that was promised for the rounds that are planned or run, as it is now. */
@Component(service = DistrictChapter.class)
public final class TrancheChapter implements DistrictChapter<WrittenTranche> {
    private static final ChapterHead<WrittenTranche> HEAD = new ChapterHead<>(
            "tranches",
            100,
            new Text("Mittel der Förderperioden", "Funds of the rounds"),
            WrittenTranche.class,
            FinanceRight.OPEN_BUDGET);

    private static final Text NO_ROUND = new Text(
            "Eine Förderperiode „%s“, die geplant ist oder läuft, gibt es nicht.",
            "There is no round “%s” that is planned or runs.");
    private static final Text FROM_TWO = new Text(
            "Die erste trägt keine Nummer, die weiteren ab 2.", "The first has no number, the others from 2 on.");
    private static final Text FINANCE = new Text(
            "Weitere und zweckgebundene Tranchen trägt die Finanzstelle ein.",
            "Further tranches, and those for a purpose, are entered by finance.");
    private static final String TAKEN_BACK = "Die Datei, mit der die Tranche kam, ist zurückgenommen.";
    private static final Text GONE = new Text(
            "Diese Tranche ist nicht mehr so da, wie die Datei sie nennt; sie wird unter „Mittel“ geändert.",
            "This tranche is no longer there as the file has it; it is changed under “funds”.");
    private static final Text BY_LETTER = new Text(
            "Eine Tranche wird unter „Mittel“ mit einem Bescheid erhöht oder gemindert, nicht durch eine Datei.",
            "A tranche is raised or reduced under “funds” by a letter, not by a file.");

    /**
     * As it stands in the file.
     *
     * @param round what the round is called
     * @param amount in full, the coordination's share in it
     * @param number of several of one round, letter and purpose the how manieth, from 2 on; null for the first
     */
    @LabelsOf(NewTranche.class)
    public record WrittenTranche(
            @Longest(120) String round,
            Money amount,
            @Longest(200) String reference,
            @Nullable @Longest(200) String earmark,

            @Label(german = "die Nummer unter gleichen", english = "the number among equal ones") @Nullable
            Integer number) {
        public WrittenTranche {
            Input in = Input.of(WrittenTranche.class);
            round = in.text("round", round, 120);
            amount = in.positive("amount", amount);
            reference = in.text("reference", reference, 200);
            earmark = Input.optionalText(earmark);
            in.require(number == null || number > 1, "number", FROM_TWO);
            in.refuse();
        }

        WrittenTranche numbered(int place) {
            return new WrittenTranche(round, amount, reference, earmark, place == 1 ? null : place);
        }
    }

    private final TrancheService tranches;
    private final FundsAdmin funds;
    private final OtherRooms rooms;
    private final TrancheRepository there;

    @Activate
    public TrancheChapter(
            @Reference TrancheService tranches,
            @Reference FundsAdmin funds,
            @Reference OtherRooms rooms,
            @Reference Store store) {
        there = new TrancheRepository(store);
        this.tranches = requireNonNull(tranches);
        this.funds = requireNonNull(funds);
        this.rooms = requireNonNull(rooms);
    }

    @Override
    public ChapterHead<WrittenTranche> head() {
        return HEAD;
    }

    @Override
    public String key(WrittenTranche entry) {
        return entry.round()
                + ": "
                + entry.reference()
                + (entry.earmark() == null ? "" : " (" + entry.earmark() + ")")
                + (entry.number() == null ? "" : " " + entry.number());
    }

    private List<FundingRound> open(String district) {
        return rooms
                .programme()
                .call(programme -> programme.rounds(
                        new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), null)))
                .items()
                .stream()
                .filter(round -> round.state() != FundingRound.State.CLOSED)
                .toList();
    }

    private List<Tranche> of(Caller me, FundingRound round) {
        return tranches
                .tranches(
                        me,
                        new PageRequest(
                                PageRequest.MOST,
                                null,
                                null,
                                Map.of("district", round.district(), "round", round.id()),
                                null))
                .items()
                .stream()
                .filter(tranche -> tranche.amount().isPositive())
                .toList();
    }

    @Override
    public List<WrittenTranche> entries(Caller me, String district) {
        Map<String, Integer> equal = new HashMap<>();
        return open(district).stream()
                .flatMap(round -> of(me, round).stream()
                        .map(tranche -> new WrittenTranche(
                                round.name(), tranche.amount(), tranche.reference(), tranche.earmark(), null)))
                .map(first -> first.numbered(equal.merge(key(first), 1, Integer::sum)))
                .toList();
    }

    /**
     * For an administrator, who keeps the programme and sees no money: a file with the tranches that are there is no change
     * to them.
     */
    @Override
    public boolean isOver(Caller me, String district, WrittenTranche entry) {
        return open(district).stream()
                .filter(round -> round.name().equals(entry.round()))
                .filter(round -> of(me, round).isEmpty())
                .flatMap(round -> there.in(district, round.id()).stream())
                .anyMatch(tranche -> isOf(tranche, entry));
    }

    private static boolean isOf(Tranche tranche, WrittenTranche entry) {
        return tranche.reference().equals(entry.reference())
                && Objects.equals(tranche.earmark(), entry.earmark())
                && tranche.amount().equals(entry.amount());
    }

    /** The first of a round opens its budget; who does not handle money may do that, too. */
    @Override
    public void add(Caller me, String district, WrittenTranche entry) {
        FundingRound round = open(district).stream()
                .filter(one -> one.name().equals(entry.round()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/round", NO_ROUND.with(entry.round())));
        if (entry.earmark() == null && !there.anyIn(district, round.id())) {
            funds.openBudget(me, district, round.id(), entry.amount(), entry.reference());
        } else {
            if (!FinanceRight.HANDLE.isHeld(me, district)) {
                throw Refusal.forbidden(FINANCE);
            }
            tranches.add(me, new NewTranche(district, round.id(), entry.amount(), entry.reference(), entry.earmark()));
        }
    }

    @Override
    public void change(Caller me, String district, WrittenTranche before, WrittenTranche after) {
        throw Refusal.conflict(BY_LETTER);
    }

    @Override
    public void remove(Caller me, String district, WrittenTranche entry, LocalDate taken) {
        Tranche tranche = open(district).stream()
                .filter(round -> round.name().equals(entry.round()))
                .flatMap(round -> of(me, round).stream())
                .filter(one -> isOf(one, entry))
                // of equal ones the last
                .reduce((one, later) -> later)
                .orElseThrow(() -> Refusal.conflict(GONE));
        funds.cancel(me, district, tranche.id(), TAKEN_BACK);
    }
}
