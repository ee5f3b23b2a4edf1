package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.core.persistence.AccountRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A district has somebody for each task without which money can't go its way, and two people for paying it out. */
@Component(immediate = true)
public final class PeopleStep implements SetUpStep {
    private static final List<Role> NEEDED =
            List.of(Role.COORDINATOR, Role.FINANCE_OFFICER, Role.PAYMENT_RELEASER, Role.AUDITOR);

    private final AccountRepository accounts;
    private final SystemDay day;

    @Activate
    public PeopleStep(@Reference Store store, @Reference BusinessClock clock) {
        this(store, SystemDay.like(clock));
    }

    PeopleStep(Store store, SystemDay day) {
        accounts = new AccountRepository(store);
        this.day = requireNonNull(day);
    }

    @Override
    public String key() {
        return "directory.people";
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Text label() {
        return new Text("Menschen und Rollen", "People and roles");
    }

    @Override
    public Right right() {
        return DirectoryRight.KEEP_ACCOUNTS;
    }

    @Override
    public Optional<Text> missing(String district) {
        Map<Role, Set<String>> holders = accounts.holders(district, Set.copyOf(NEEDED), day.today());
        List<Role> nobody =
                NEEDED.stream().filter(role -> isMissing(role, holders)).toList();
        if (nobody.isEmpty()) {
            return Optional.empty();
        }
        boolean same = nobody.contains(Role.PAYMENT_RELEASER) && holders.containsKey(Role.PAYMENT_RELEASER);
        return Optional.of(new Text(
                "Heute fehlt jemand für: " + named(nobody, Text::german) + "."
                        + (same ? " Auszahlungen gibt jemand anderes frei, als sie vorbereitet." : ""),
                "Today somebody is missing for: " + named(nobody, Text::english) + "."
                        + (same ? " Payments are released by somebody else than who prepares them." : "")));
    }

    /** Who prepares payments does not release them. */
    private static boolean isMissing(Role role, Map<Role, Set<String>> holders) {
        Set<String> all = holders.getOrDefault(role, Set.of());
        return role == Role.PAYMENT_RELEASER
                ? holders.getOrDefault(Role.FINANCE_OFFICER, Set.of()).containsAll(all)
                : all.isEmpty();
    }

    private static String named(List<Role> roles, Function<Text, String> language) {
        return roles.stream().map(role -> language.apply(role.label())).collect(Collectors.joining(", "));
    }
}
