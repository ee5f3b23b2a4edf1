package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.partners.api.Route;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.programme.api.CodeList.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The offices to which the routing rules send are in the directory by the ids that the rules know. The rules are asked with
 * made-up cases, one of each type of project and all of them with everything a case can have: a rule that looks at more than
 * codes may still name another office on the day.
 */
@Component
public final class OfficesToAsk implements SetUpStep {
    private static final String NO_CASE = "";
    private static final Money AMOUNT = Money.of("1000.00");

    private final RoutingRules rules;
    private final OtherRooms rooms;
    private final BusinessClock clock;

    @Activate
    public OfficesToAsk(@Reference RoutingRules rules, @Reference OtherRooms rooms, @Reference BusinessClock clock) {
        this.rules = requireNonNull(rules);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String key() {
        return "partners.offices";
    }

    @Override
    public int place() {
        return 76;
    }

    @Override
    public Text label() {
        return new Text("Ämter, die gefragt werden", "Offices that are asked");
    }

    /** It is an organisation of the directory. */
    @Override
    public Right right() {
        return DirectoryRight.KEEP_PARTNERS;
    }

    @Override
    public Optional<Text> missing(String district) {
        Set<String> named = named(district);
        Set<InDistrict> places =
                named.stream().map(office -> new InDistrict(district, office)).collect(Collectors.toSet());
        if (!places.isEmpty()) {
            rooms.directory()
                    .call(s -> s.names(Caller.house("partners", district), places))
                    .keySet()
                    .forEach(known -> named.remove(known.id()));
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(lacks(named));
    }

    private static Text lacks(Set<String> ids) {
        return new Text(
                "Regeln fragen Ämter, die es hier nicht gibt. Es fehlt eine Organisation mit dem Kürzel „"
                        + String.join("“, „", ids) + "“.",
                "Rules ask offices that are not there. An organisation is missing with the id “"
                        + String.join("”, “", ids) + "”.");
    }

    /** The ids of the offices, in their order. */
    private Set<String> named(String district) {
        List<String> features = codes(district, "feature");
        List<String> targetGroups = codes(district, "targetGroup");
        return Stream.concat(Stream.of((String) null), codes(district, "projectType").stream())
                .map(type -> new RoutingFacts(district, NO_CASE, type, features, targetGroups, AMOUNT, clock.today()))
                .flatMap(facts -> rules.ask(facts, Set.of()).stream())
                .flatMap(routing -> routing.routes().stream())
                .map(Route::office)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> codes(String district, String list) {
        return rooms.programme().call(s -> s.codeList(list, district)).offered().stream()
                .map(Code::code)
                .toList();
    }
}
