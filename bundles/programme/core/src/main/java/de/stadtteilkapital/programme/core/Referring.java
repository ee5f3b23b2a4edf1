package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.modules.RoomNames;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rooms keep of a district or a round; as long as one is away that keeps some, nobody knows. */
final class Referring {
    private static final List<String> NEEDED = List.of("directory", "applications", "committee", "finance");
    private static final Text REFERRED = new Text("Es bleibt; dazu gehört schon: %s.", "It stays; to it belongs: %s.");

    private static final Text AWAY = new Text(
            "Der Raum „%s“ ist gerade nicht da, um zu sehen, ob etwas dazu gehört.",
            "The room “%s” is away right now, to see whether anything belongs to it.");

    private final Whiteboard<DistrictUse> rooms;

    Referring(Whiteboard<DistrictUse> rooms) {
        this.rooms = requireNonNull(rooms);
    }

    /** @param own what this room keeps itself */
    Possibility ofDistrict(String district, List<Text> own) {
        return of(own, room -> room.ofDistrict(district));
    }

    Possibility ofRound(String district, String round) {
        return of(List.of(), room -> room.ofRound(district, round));
    }

    /** @throws Refusal 503 while a room is away; whoever only looks is told so by {@link #ofDistrict} and its like */
    void requireAll() {
        rooms.call(this::away).ifPresent(room -> {
            throw Refusal.unavailable(List.of(new Objection("", away(room))));
        });
    }

    private static Text away(String room) {
        Text name = RoomNames.of(room);
        return new Text(AWAY.german().formatted(name.german()), AWAY.english().formatted(name.english()));
    }

    private Optional<String> away(List<DistrictUse> all) {
        Set<String> there = all.stream().map(DistrictUse::room).collect(Collectors.toSet());
        return NEEDED.stream().filter(room -> !there.contains(room)).findFirst();
    }

    private Possibility of(List<Text> own, Function<DistrictUse, List<Text>> kept) {
        return rooms.call(all -> {
            Optional<String> away = away(all);
            if (away.isPresent()) {
                return Possibility.later(away(away.get()));
            }
            List<Text> referring = Stream.concat(own.stream(), all.stream().flatMap(room -> kept.apply(room).stream()))
                    .distinct()
                    .toList();
            return referring.isEmpty() ? Possibility.now() : Possibility.never(told(referring));
        });
    }

    private static Text told(List<Text> referring) {
        return new Text(
                REFERRED.german().formatted(joined(referring, Text::german)),
                REFERRED.english().formatted(joined(referring, Text::english)));
    }

    private static String joined(List<Text> all, Function<Text, String> language) {
        return all.stream().map(language).collect(Collectors.joining(", "));
    }
}
