package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever votes by an account needs the role of the body to get in: a seat alone opens nothing. */
@Component
public final class MembersToLetIn implements SetUpStep {
    private static final int NAMED = 5;

    private final CommitteeTables tables;
    private final Transactions transactions;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    @Activate
    public MembersToLetIn(
            @Reference CommitteeTables tables,
            @Reference Transactions transactions,
            @Reference OtherRooms rooms,
            @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.transactions = requireNonNull(transactions);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "committee.access";
    }

    @Override
    public int place() {
        return 85;
    }

    @Override
    public Text label() {
        return new Text("Zugang der stimmberechtigten Mitglieder", "Access of the voting members");
    }

    /** It is a role of an account. */
    @Override
    public Right right() {
        return DirectoryRight.KEEP_ACCOUNTS;
    }

    @Override
    public Optional<Text> missing(String district) {
        Map<String, List<Member>> bodies =
                transactions.reading(() -> tables.bodies().deciding(district, clock.today()));
        Map<String, Set<String>> in = rooms.directory().call(d -> d.bodyMembers(district));
        List<String> out = bodies.entrySet().stream()
                .flatMap(body -> out(body.getValue(), in.getOrDefault(body.getKey(), Set.of())))
                .distinct()
                .sorted()
                .toList();
        return out.isEmpty() ? Optional.empty() : Optional.of(lacks(out));
    }

    private static Stream<String> out(List<Member> members, Set<String> in) {
        return members.stream()
                .filter(member -> member.voting() && member.account() != null && !in.contains(member.account()))
                .map(Member::name);
    }

    private static Text lacks(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        int more = names.size() - NAMED;
        return new Text(
                "Noch ohne Rolle im Gremium und damit ohne Zugang: " + first
                        + (more > 0 ? " und " + more + " weitere" : "") + ".",
                "Without a role in the body yet and so without access: " + first
                        + (more > 0 ? " and " + more + " more" : "") + ".");
    }
}
