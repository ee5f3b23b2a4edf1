package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of one kind that are installed right now; a room's component hands on to it what a dynamic, multiple reference
 * binds. Of each district only its own rules and those common to all are asked; one without {@link DistrictModule} is asked
 * nowhere. Of several with one id the district's own speaks before a common one, then the higher ranked, then the newest
 * version, then the elder service.
 *
 * @param <R> the interface of the rules
 * @param <O> what they say, with the id and version of who says it
 */
public final class RuleShelf<R, O> {
    private static final String DISTRICT = DistrictModule.PREFIX_ + "district";
    private static final String RANKING = "service.ranking";
    private static final String ID = "service.id";

    private record Entry<R>(R rule, String district, int ranking, long id) {
        boolean holdsIn(String where) {
            return isCommon() || where.equals(district);
        }

        boolean isCommon() {
            return DistrictModule.EVERY.equals(district);
        }
    }

    private record Spoken<O>(Entry<?> by, RuleVersion version, O outcome) {
        static <O> Comparator<Spoken<O>> byRank() {
            return Comparator.<Spoken<O>, Boolean>comparing(
                            spoken -> spoken.by().isCommon())
                    .thenComparing(spoken -> spoken.by().ranking(), Comparator.reverseOrder());
        }
    }

    private final List<Entry<R>> entries = new CopyOnWriteArrayList<>();
    private final Function<? super O, RuleVersion> version;

    /** @param version reads who said something from what was said */
    public RuleShelf(Function<? super O, RuleVersion> version) {
        this.version = requireNonNull(version);
    }

    /** @param properties of the service */
    public void put(R rule, Map<String, ?> properties) {
        entries.add(new Entry<>(
                rule,
                properties.get(DISTRICT) instanceof String district ? district : "",
                properties.get(RANKING) instanceof Integer ranking ? ranking : 0,
                properties.get(ID) instanceof Long id ? id : 0));
    }

    public void remove(R rule) {
        entries.removeIf(entry -> entry.rule() == rule);
    }

    /** What each rule says in a district, in the order of their ids. */
    public List<O> ask(String district, Function<? super R, ? extends O> question) {
        Map<String, O> byRule = new TreeMap<>();
        inOrder(district, question)
                .forEach(spoken -> byRule.putIfAbsent(spoken.version().rule(), spoken.outcome()));
        return List.copyOf(byRule.values());
    }

    /** What the one rule says in a district that comes before all others. */
    public Optional<O> askFirst(String district, Function<? super R, ? extends O> question) {
        return inOrder(district, question).map(Spoken::outcome).findFirst();
    }

    /** What every installed version of every rule says in a district. */
    public Map<RuleVersion, O> askAll(String district, Function<? super R, ? extends O> question) {
        Map<RuleVersion, O> byVersion = new HashMap<>();
        inOrder(district, question).forEach(spoken -> byVersion.putIfAbsent(spoken.version(), spoken.outcome()));
        return byVersion;
    }

    private Stream<Spoken<O>> inOrder(String district, Function<? super R, ? extends O> question) {
        return entries.stream()
                .filter(entry -> entry.holdsIn(district))
                .map(entry -> {
                    O said = question.apply(entry.rule());
                    return new Spoken<>(entry, version.apply(said), said);
                })
                .sorted(Spoken.<O>byRank()
                        .thenComparing(Spoken::version, RuleVersion.NEWEST_FIRST)
                        .thenComparing(spoken -> spoken.by().id()));
    }
}
