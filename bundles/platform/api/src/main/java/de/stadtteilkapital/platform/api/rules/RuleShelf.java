package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind that are installed right now; a room's component hands on to it what a dynamic, multiple reference
 * binds. Of each district its own are asked, its programme's and those common to all; which of several with one id is for
 * {@link Candidates} to say, and {@link Guests} asks them.
 *
 * @param <R> the interface of the rules
 * @param <O> what they say, with the id and version of who says it
 */
public final class RuleShelf<R, O> {
    private record Entry<R>(Guest guest, Supplier<? extends R> service) {}

    private final List<Entry<R>> entries = new CopyOnWriteArrayList<>();
    private final Guests guests;
    private final @Nullable Function<? super O, RuleVersion> signature;

    /** @param signature reads who said something from what was said; null where what is said is not signed */
    public RuleShelf(Guests guests, @Nullable Function<? super O, RuleVersion> signature) {
        this.guests = requireNonNull(guests);
        this.signature = signature;
    }

    /** @param service gives the object; it is asked for only in the guest's own thread, since constructing it may fail */
    public void put(Guest guest, Supplier<? extends R> service) {
        entries.add(new Entry<>(guest, requireNonNull(service)));
        guests.came(guest);
    }

    public void remove(Guest guest) {
        entries.removeIf(entry -> entry.guest().service() == guest.service());
        guests.left(guest);
    }

    /** What each rule says in a district, in the order of their ids; two of one id where twins are not told apart. */
    public Answers<O> ask(String district, Function<? super R, ? extends O> question) {
        Terms terms = guests.terms(district);
        return ask(district, byRule(district, terms).stream().map(each -> each.chosen(terms)), question);
    }

    /**
     * What the one rule says in a district that comes before all others: the required one, else the district's own, then
     * its programme's, then the common one; empty where there is none.
     *
     * @param required id, empty for whichever comes first
     */
    public Answers<O> askFirst(String district, String required, Function<? super R, ? extends O> question) {
        Terms terms = guests.terms(district);
        Stream<Candidates> rules = byRule(district, terms).stream();
        Optional<Candidates> first = required.isEmpty()
                ? rules.min(Comparator.comparing(Candidates::first, Candidates.NEAREST_FIRST))
                : rules.filter(each -> each.first().rule().rule().equals(required))
                        .findFirst();
        return ask(district, first.stream().map(each -> each.chosen(terms)), question);
    }

    /** What every installed version of every rule says in a district, twins and what is pinned away included. */
    public Recall<O> recall(String district, Function<? super R, ? extends O> question) {
        Terms terms = guests.terms(district);
        return new Recall<>(ask(
                district,
                entries.stream()
                        .map(Entry::guest)
                        .filter(guest -> holds(guest, district, terms))
                        .map(Choice::asked)
                        .map(List::of),
                question));
    }

    /** What is registered wrongly stands for itself, so that it hides nobody whose id it took. */
    private Collection<Candidates> byRule(String district, Terms terms) {
        Map<String, List<Guest>> byRule = entries.stream()
                .map(Entry::guest)
                .filter(guest -> holds(guest, district, terms))
                .collect(groupingBy(
                        guest -> guest.rule().rule() + (guest.fault().isPresent() ? "@" + guest.service() : ""),
                        TreeMap::new,
                        toList()));
        return byRule.values().stream().map(Candidates::new).toList();
    }

    private static boolean holds(Guest guest, String district, Terms terms) {
        return !guest.isHomeless() && guest.home().holdsIn(district, terms.programme());
    }

    private Answers<O> ask(String district, Stream<List<Choice>> choices, Function<? super R, ? extends O> question) {
        List<Choice> all = choices.flatMap(List::stream).toList();
        List<Question<R, O>> questions = all.stream()
                .filter(Choice::isAsked)
                .flatMap(each -> question(each.guest(), question))
                .toList();
        Map<Guest, Answer<O>> byGuest = new HashMap<>();
        if (!questions.isEmpty()) {
            guests.ask(district, questions).all().forEach(answer -> byGuest.put(answer.guest(), answer));
        }
        List<Answer<O>> answers = new ArrayList<>();
        for (Choice choice : all) {
            if (!choice.isAsked()) {
                answers.add(new Answer.Silent<>(choice.guest(), choice.refused()));
            } else if (byGuest.containsKey(choice.guest())) {
                answers.add(byGuest.get(choice.guest()));
            }
        }
        return new Answers<>(answers);
    }

    /** None where it has gone in the meantime. */
    private Stream<Question<R, O>> question(Guest guest, Function<? super R, ? extends O> question) {
        return entries.stream()
                .filter(entry -> entry.guest().equals(guest))
                .map(entry -> new Question<>(
                        guest,
                        entry.service(),
                        question,
                        said -> signature == null ? guest.rule() : signature.apply(said)));
    }
}
