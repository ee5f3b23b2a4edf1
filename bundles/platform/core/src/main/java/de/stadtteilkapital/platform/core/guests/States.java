package de.stadtteilkapital.platform.core.guests;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.api.rules.Guest;
import de.stadtteilkapital.platform.api.rules.GuestReport;
import de.stadtteilkapital.platform.api.rules.Silence;
import de.stadtteilkapital.platform.api.rules.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of each guest in words whether it is asked, what is wrong with it, and who stands beside it under its name. */
final class States {
    private record State(String words, boolean sick) {}

    private final List<Guest> all;
    private final Map<String, Terms> terms;
    private final long now;

    /** @param read on what terms a district asks; null while nobody knows */
    States(List<Guest> all, Function<String, Terms> read, long now) {
        this.all = List.copyOf(all);
        this.now = now;
        terms = new HashMap<>();
        if (read != null) {
            all.stream()
                    .map(guest -> guest.home().district())
                    .filter(district -> !district.isEmpty() && !DistrictModule.EVERY.equals(district))
                    .forEach(district -> terms.computeIfAbsent(district, read));
        }
    }

    GuestReport report(Stay stay) {
        State state = state(stay);
        return new GuestReport(
                stay.guest(), state.words(), state.sick(), stay.calls(), stay.slowest(), stay.failures());
    }

    private State state(Stay stay) {
        Guest guest = requireNonNull(stay.guest());
        Optional<String> fault = guest.fault();
        if (fault.isPresent()) {
            return new State("REFUSED: " + fault.get(), true);
        }
        Terms district = terms.get(guest.home().district());
        if (district != null && !district.known()) {
            return new State("WARNING: unknown district", false);
        }
        if (district != null && isPinnedElsewhere(guest, district)) {
            return new State("REFUSED: the district pins the rule to another bundle", false);
        }
        if (stay.unreturned() > 0) {
            return new State("NOT ASKED: " + stay.unreturned() + " call(s) do not return; replace it", true);
        }
        if (stay.restsAt(now) && stay.trouble().equals(Silence.TOO_SLOW.name())) {
            return new State("RESTS after time-outs", true);
        }
        if (!stay.trouble().isEmpty()) {
            return new State("FAILS: " + stay.trouble(), true);
        }
        if (stay.calls() == 0 && stay.failures() > 0) {
            return new State("NOT ASKED: too many beside it do not return; replace those", true);
        }
        return healthy(stay, district);
    }

    private State healthy(Stay stay, Terms district) {
        String twins = twins(stay.guest());
        if (!twins.isEmpty()
                && (district == null || !district.pins().contains(stay.guest().pin()))) {
            return new State("TWIN of " + twins + ": both are asked unless the district pins one", true);
        }
        if (isOutdated(stay.guest())) {
            return new State("older version, for kapital:replay", false);
        }
        return new State(stay.calls() == 0 ? "not asked yet" : "asked", false);
    }

    private static boolean isPinnedElsewhere(Guest guest, Terms district) {
        return district.pins().stream()
                        .anyMatch(pin -> pin.startsWith(guest.rule().rule() + "@"))
                && !district.pins().contains(guest.pin());
    }

    private String twins(Guest guest) {
        return all.stream()
                .filter(other -> isNamesake(guest, other) && other.rule().equals(guest.rule()))
                .map(Guest::bundle)
                .filter(bundle -> !bundle.equals(guest.bundle()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean isOutdated(Guest guest) {
        return all.stream()
                .filter(other -> isNamesake(guest, other))
                .anyMatch(other -> other.rule().isNewerThan(guest.rule()));
    }

    private static boolean isNamesake(Guest guest, Guest other) {
        return other.kind().equals(guest.kind())
                && other.rule().rule().equals(guest.rule().rule())
                && other.fault().isEmpty();
    }
}
