package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.programme.api.DealtCases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a version can be taken back: one that is to come always; the one that holds as long as no case was dealt with
 * since it was entered, since nothing was decided by it.
 */
final class Unused {
    private static final Text BEGUN = new Text(
            "Diese Fassung gilt, und seit sie eingetragen ist, wurde an Vorgängen gearbeitet; an ihre Stelle kann eine neue"
                    + " treten. %s",
            "This version holds, and cases were dealt with since it was entered; a new one can take its place. %s");
    private static final Text AWAY = new Text(
            "Die Anträge sind gerade nicht da, um zu sehen, ob damit gearbeitet wurde.",
            "The applications are away right now, to see whether anything was done by it.");
    private static final Text OVER =
            new Text("Diese Fassung galt; sie bleibt, wie sie war.", "This version held; it stays as it was.");

    /**
     * A version as it was entered.
     *
     * @param from its first day
     */
    record Version(LocalDate from, Instant enteredAt) {}

    private final HandOver<DealtCases> applications;
    private final LocalDate today;

    Unused(HandOver<DealtCases> applications, LocalDate today) {
        this.applications = requireNonNull(applications);
        this.today = requireNonNull(today);
    }

    /** As {@link #of}, for whoever only looks, also while the room is away that knows the cases. */
    Possibility told(Caller me, String district, Version version, List<Version> all) {
        return version.from().isAfter(today) || applications.isBound()
                ? of(me, district, version, all)
                : Possibility.later(AWAY);
    }

    /** @param all of the same thing in the district, in any order */
    Possibility of(Caller me, String district, Version version, List<Version> all) {
        if (version.from().isAfter(today)) {
            return Possibility.now();
        }
        Optional<LocalDate> holding = all.stream()
                .map(Version::from)
                .filter(from -> !from.isAfter(today))
                .max(LocalDate::compareTo);
        if (!holding.equals(Optional.of(version.from()))) {
            return Possibility.never(OVER);
        }
        Map<String, String> cases = applications.call(room -> room.since(district, version.enteredAt()));
        return cases.isEmpty()
                ? Possibility.now()
                : Possibility.never(BEGUN.with(cases.entrySet().stream()
                        .filter(one -> !me.bars().contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(called -> !called.isEmpty())
                        .collect(Collectors.joining(", "))));
    }
}
