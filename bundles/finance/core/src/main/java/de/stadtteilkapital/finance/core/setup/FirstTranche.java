package de.stadtteilkapital.finance.core.setup;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is resolved on in a round without money. */
@Component
public final class FirstTranche implements SetUpStep {
    private final OtherRooms rooms;
    private final TrancheRepository tranches;

    @Activate
    public FirstTranche(@Reference Store store, @Reference OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
        tranches = new TrancheRepository(store);
    }

    @Override
    public String key() {
        return "finance.tranche";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Text label() {
        return new Text("Mittel der Förderperiode", "Money of the round");
    }

    @Override
    public Right right() {
        return FinanceRight.HANDLE;
    }

    @Override
    public Optional<Text> missing(String district) {
        PageRequest latest = new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), "-start");
        List<String> rounds = rooms.programme().call(programme -> programme.rounds(latest)).items().stream()
                .filter(round -> round.state() != FundingRound.State.CLOSED)
                .map(FundingRound::id)
                .toList();
        return tranches.roundsWithMoney(rounds).isEmpty()
                ? Optional.of(new Text(
                        "Keine laufende oder geplante Förderperiode hat ihre erste Tranche.",
                        "No round that runs or is planned has its first tranche."))
                : Optional.empty();
    }
}
