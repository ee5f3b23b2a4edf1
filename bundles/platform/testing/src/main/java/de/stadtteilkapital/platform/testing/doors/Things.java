package de.stadtteilkapital.platform.testing.doors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What doors lead to: one thing for each state it can be in, made when it is first asked for and never changed. */
public final class Things {
    /** For acts that need no thing: opening, listing, registering. */
    public static final Things NONE = new Things(List.of("-"), state -> new Thing("", ""));

    private final List<String> states;
    private final Function<String, Thing> make;
    private final Map<String, Thing> made = new HashMap<>();

    /**
     * A thing as a try needs it.
     *
     * @param id of the thing
     * @param application the case it belongs to, from which recused people are barred; empty for none
     */
    public record Thing(String id, String application) {
        /** An application, which is a case itself. */
        public static Thing ofCase(String application) {
            return new Thing(application, application);
        }
    }

    private Things(List<String> states, Function<String, Thing> make) {
        this.states = List.copyOf(states);
        this.make = make;
    }

    /** Things of these states, the names of situations among them. */
    public static Things in(List<String> states, Function<String, Thing> make) {
        return new Things(states, make);
    }

    /** Things in each state of an enum, so that a new state has no row yet. */
    public static <E extends Enum<E>> Things in(Class<E> states, Function<E, Thing> make) {
        return new Things(
                Stream.of(states.getEnumConstants()).map(Enum::name).toList(),
                state -> make.apply(Enum.valueOf(states, state)));
    }

    List<String> states() {
        return states;
    }

    Thing in(String state) {
        if (!made.containsKey(state)) {
            made.put(state, make.apply(state));
        }
        return made.get(state);
    }
}
