package de.stadtteilkapital.itests.scope;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks for every thing as every person, and says where an answer is another than the tables of the matrix have it. */
final class Matrix {
    /** What names the case and may still be named to a recused person: what bundles several, and ids that lead nowhere. */
    private static final Set<String> MAY_BE_NAMED = Set.of("item", "minutes", "fundCall", "paymentFile", "sponsor");

    /** How many things are asked for, of those that mean the same to everybody. */
    private static final int ALIKE = Integer.getInteger("stadtteilkapital.test.alike", 1);

    private static final List<String> NOSY = List.of(
            "sort=passwordHash",
            "sort=-iban",
            "sort=sponsor.iban",
            "iban=DE89370400440532013000",
            "summary=x",
            "passwordHash=x",
            "district.id=x",
            "limit=201",
            "limit=0",
            "limit=1.5",
            "cursor=bm9uc2Vuc2U");

    private final Road road;
    private final List<Person> people;
    private final Map<String, List<Thing>> things = new HashMap<>();
    private final Guess guess = new Guess(4);
    private final Set<String> secrets;

    Matrix(Road road, Sql sql, List<Person> people, String barred) throws SQLException {
        this.road = road;
        this.people = people;
        for (Map<String, String> line : Table.read("things.csv")) {
            things.put(line.get("kind"), Thing.all(sql, line.get("kind")));
        }
        things.put("*", List.of(Thing.ONLY));
        secrets = things.values().stream()
                .flatMap(List::stream)
                .filter(thing -> barred.equals(thing.value("barred")) && !MAY_BE_NAMED.contains(thing.kind()))
                .map(Thing::id)
                .collect(Collectors.toSet());
    }

    List<Thing> things(String kind) {
        return things.get(kind);
    }

    private List<Thing> some(String kind) {
        Map<List<String>, Integer> seen = new HashMap<>();
        return things.get(kind).stream()
                .filter(thing -> seen.merge(thing.reach(), 1, Integer::sum) <= ALIKE)
                .toList();
    }

    private List<Thing> some(Operation operation, Person person) {
        List<Thing> some = some(operation.kind());
        boolean refused = some.stream().noneMatch(thing -> operation.may(person, thing));
        return refused && once(refusals(operation, person))
                ? some.stream().limit(1).toList()
                : some;
    }

    /** Single things: whoever may read them does; for others they are not there. */
    List<String> reading() {
        List<Operation> all = Operation.all("reading.csv");
        return faults(all.stream().filter(operation -> !operation.isList()).toList(), this::read);
    }

    private Optional<String> read(Operation operation, Thing thing, Person person) {
        Function<Map<String, String>, Answer> ask =
                ids -> asking(operation, person).get(operation.address(ids));
        Map<String, String> ids = ids(operation, thing);
        if (!operation.may(person, thing)) {
            return hidden(operation, person, ask, ids);
        }
        Answer answer = ask.apply(ids);
        return answer.status() == 200 ? leak(person, answer) : Optional.of(answer.status() + " instead of 200");
    }

    /** Acts on what is not one's own are refused without telling whether it is there. */
    List<String> acting() {
        List<Operation> all = Operation.all("acting.csv");
        return faults(all, this::act);
    }

    private Optional<String> act(Operation operation, Thing thing, Person person) {
        if (operation.may(person, thing)) {
            return Optional.empty();
        }
        // what is made where the path names nothing has no tag yet
        boolean makes = operation.verb().equals("POST") && !operation.template().contains("{");
        Api api = makes ? as(person) : as(person).with("If-Match", "*");
        return hidden(
                operation,
                person,
                ids -> api.send(operation.verb(), operation.address(ids), operation.body(ids)),
                ids(operation, thing));
    }

    private Optional<String> hidden(
            Operation operation, Person person, Function<Map<String, String>, Answer> ask, Map<String, String> ids) {
        Answer answer = ask.apply(ids);
        Set<Integer> expected = refusals(operation, person);
        if (!expected.contains(answer.status())) {
            return Optional.of(answer.status() + " instead of " + expected + ": " + answer.text());
        }
        Seen seen = Seen.of(answer, ids.values());
        List<Map<String, String>> guesses = guess.of(ids);
        return guesses.stream()
                .skip(once(expected) ? Math.max(0, guesses.size() - 1) : 0)
                .map(guessed -> Seen.of(ask.apply(guessed), guessed.values()))
                .filter(other -> !other.equals(seen))
                .findFirst()
                .map(other -> "tells that it is there: " + seen + ", guessed: " + other);
    }

    /** Who lacks the role is refused before anything is looked for: one thing and one guess tell of all. */
    private static boolean once(Set<Integer> expected) {
        return ALIKE == 1 && (expected.contains(401) || expected.contains(403));
    }

    private static Set<Integer> refusals(Operation operation, Person person) {
        if (operation.isByLink()) {
            return Set.of(404);
        }
        if (person.isAnyone()) {
            return Set.of(401);
        }
        Set<String> roles = operation.roles();
        if (!roles.isEmpty() && roles.stream().noneMatch(person::has)) {
            return Set.of(403);
        }
        return operation.template().contains("{") ? Set.of(404) : Set.of(400, 404, 409, 422);
    }

    /** Lists hold what their reader may read singly, and nothing else. */
    List<String> lists() {
        Map<String, List<Operation>> lists = new LinkedHashMap<>();
        Operation.all("reading.csv").stream()
                .filter(Operation::isList)
                .forEach(list -> lists.computeIfAbsent(list.name(), name -> new ArrayList<>())
                        .add(list));
        return lists.values().stream()
                .flatMap(lines -> people.stream().flatMap(person -> list(lines, person).stream()))
                .toList();
    }

    private Optional<String> list(List<Operation> lines, Person person) {
        Operation list = lines.get(0);
        List<String> expected = new ArrayList<>();
        for (Operation line : lines) {
            things.get(line.kind()).stream()
                    .filter(thing -> line.may(person, thing))
                    .map(Thing::id)
                    .forEach(expected::add);
        }
        Answer answer = as(person).get(list.address(Map.of()) + "?limit=200");
        boolean barredByRole = !list.isPublic()
                && (person.isAnyone()
                        || !list.roles().isEmpty() && list.roles().stream().noneMatch(person::has));
        if (barredByRole) {
            return answer.status() == (person.isAnyone() ? 401 : 403)
                    ? Optional.empty()
                    : Optional.of(person + " " + list + ": " + answer.status());
        }
        List<String> found = new ArrayList<>();
        for (JsonNode item : answer.expect(200).json().get("items")) {
            found.add((item.has("id") ? item.get("id") : item.get("holder")).asText());
        }
        return found.stream()
                        .sorted()
                        .toList()
                        .equals(expected.stream().sorted().toList())
                ? leak(person, answer).map(fault -> person + " " + list + ": " + fault)
                : Optional.of(person + " " + list + ": " + difference(expected, found));
    }

    private static String difference(List<String> expected, List<String> found) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> more = new TreeSet<>(found);
        more.removeAll(expected);
        return "lacks " + missing + ", shows " + more + ", " + found.size() + " for " + expected.size();
    }

    /** What a list cannot be filtered or sorted by is refused, and so is a page that is none. */
    List<String> nosiness(Collection<String> lists) {
        List<String> faults = new ArrayList<>();
        for (Operation operation : Operation.all("reading.csv")) {
            if (lists.contains(operation.name())) {
                Thing thing = things.get(operation.kind()).get(0);
                Person reader = people.stream()
                        .filter(person -> operation.may(person, thing))
                        .findFirst()
                        .orElseThrow();
                String address = operation.address(ids(operation, thing));
                as(reader).get(address).expect(200);
                for (String asked : NOSY) {
                    Answer answer = as(reader).get(address + (address.contains("?") ? "&" : "?") + asked);
                    if (answer.status() != 400) {
                        faults.add(reader + " " + operation + "?" + asked + ": " + answer.status());
                    }
                }
            }
        }
        return faults;
    }

    /** A recused person reads nothing that leads to the case. */
    Optional<String> leak(Person person, Answer answer) {
        return person.bars().isEmpty()
                ? Optional.empty()
                : secrets.stream()
                        .filter(answer.text()::contains)
                        .findFirst()
                        .map(secret -> "names " + secret + " of the barred case");
    }

    private interface Asked {
        Optional<String> by(Operation operation, Thing thing, Person person);
    }

    /** All people at once, for each of them in order. */
    private List<String> faults(List<Operation> operations, Asked asked) {
        return people.parallelStream()
                .flatMap(person -> operations.stream()
                        .flatMap(operation -> some(operation, person).stream()
                                .flatMap(thing -> asked
                                        .by(operation, thing, person)
                                        .map(fault -> person + " " + operation.name() + " " + thing + ": " + fault)
                                        .stream())))
                .toList();
    }

    private static Map<String, String> ids(Operation operation, Thing thing) {
        Map<String, String> ids = new LinkedHashMap<>();
        operation.names().forEach(name -> ids.put(name, thing.value(name)));
        return ids;
    }

    private Api asking(Operation operation, Person person) {
        return operation.form().isEmpty() ? as(person) : as(person).with("Accept", operation.form());
    }

    private Api as(Person person) {
        return (person.isAnyone() ? road.anyone() : road.as(person.account())).unrecorded();
    }
}
