package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The parameters that rooms declare right now. */
@FunctionalInterface
interface DeclaredParameters {
    /** Of two rooms that declare one key both are there. */
    Stream<ParameterDefinition> all();

    /** Who reads a key; nobody where it is unknown or its room is away. */
    default List<ParameterDefinition> of(String key) {
        return all().filter(definition -> definition.covers(key)).toList();
    }

    /** By key. */
    default List<ParameterDefinition> sorted() {
        return all().sorted(Comparator.comparing(ParameterDefinition::key)).toList();
    }

    /** Whether anything is declared whose key begins with the same room. */
    default boolean hasRoomOf(String key) {
        String room = room(key) + ".";
        return all().anyMatch(definition -> definition.key().startsWith(room));
    }

    static String room(String key) {
        return key.replaceFirst("\\..*", "");
    }
}
