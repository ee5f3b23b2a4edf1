package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A district needs a body that decides: with a chair, and two voting members beside it. */
@Component
public final class BodyToSetUp implements SetUpStep {
    private final CommitteeTables tables;
    private final Transactions transactions;
    private final BusinessClock clock;

    @Activate
    public BodyToSetUp(
            @Reference CommitteeTables tables, @Reference Transactions transactions, @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "committee.body";
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Text label() {
        return new Text("Gremium, das entscheidet", "Body that decides");
    }

    @Override
    public Right right() {
        return CommitteeRight.KEEP_BODIES;
    }

    @Override
    public Optional<Text> missing(String district) {
        Collection<List<Member>> bodies = transactions
                .reading(() -> tables.bodies().deciding(district, clock.today()))
                .values();
        if (bodies.stream().anyMatch(Seating::isComplete)) {
            return Optional.empty();
        }
        return Optional.of(lacks(bodies));
    }

    private static Text lacks(Collection<List<Member>> bodies) {
        if (bodies.isEmpty()) {
            return new Text(
                    "Es gibt noch kein Gremium, das über Anträge entscheidet.",
                    "There is no body yet that decides on applications.");
        }
        return bodies.stream().allMatch(members -> Visibility.chair(members).isEmpty())
                ? new Text(
                        "Kein Gremium, das über Anträge entscheidet, hat heute einen Vorsitz.",
                        "No body that decides on applications has a chair today.")
                : new Text(
                        "Kein Gremium, das über Anträge entscheidet, hat heute neben dem Vorsitz zwei stimmberechtigte"
                                + " Mitglieder.",
                        "No body that decides on applications has two voting members today beside its chair.");
    }
}
