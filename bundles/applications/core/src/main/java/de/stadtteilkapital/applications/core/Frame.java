package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.applications.core.rules.CommonRules;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.GrantCeiling;
import de.stadtteilkapital.programme.api.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The frame in which applications are judged: what the programme says, each thing read once, so that an act has one of its
 * own. A parameter may be supposed to be another than it is; rules see what follows from it in their facts.
 */
final class Frame {
    /** The parameters by which it is judged; of no other need be asked who is touched. */
    static final Set<String> PARAMETERS =
            Set.of(ApplicationParameters.REQUIRED_RULES.key(), GrantCeiling.PARAMETER.key());

    /**
     * What would be.
     *
     * @param value as text; null for the default
     */
    record Supposed(String district, String key, String value) {
        boolean speaksOf(String where, Parameter<?> parameter) {
            return district.equals(where) && key.equals(parameter.key());
        }
    }

    private final OtherRooms rooms;
    private final Supposed supposed;
    private final Map<String, District> districts = new HashMap<>();
    private final Map<String, FundingRound> rounds = new HashMap<>();
    private final Map<String, Goal> goals = new HashMap<>();
    private final Map<String, Set<String>> required = new HashMap<>();

    private Frame(OtherRooms rooms, Supposed supposed) {
        this.rooms = requireNonNull(rooms);
        this.supposed = supposed;
    }

    static Frame asItIs(OtherRooms rooms) {
        return new Frame(rooms, null);
    }

    static Frame supposing(OtherRooms rooms, Supposed supposed) {
        return new Frame(rooms, requireNonNull(supposed));
    }

    /** With the ceiling that holds there. */
    District district(String id) {
        return districts.computeIfAbsent(
                id,
                key -> GrantCeiling.in(
                        rooms.programme().call(p -> p.district(key)), parameter(key, GrantCeiling.PARAMETER)));
    }

    FundingRound round(String id) {
        return rounds.computeIfAbsent(id, key -> rooms.programme().call(p -> p.round(key)));
    }

    Goal goal(String id) {
        return goals.computeIfAbsent(id, key -> rooms.programme().call(p -> p.goal(key)));
    }

    /** Those that hold everywhere, what the programme's module has set for all its districts, and the district's own. */
    Set<String> requiredRules(District district) {
        return required.computeIfAbsent(district.id(), id -> {
            Set<String> all = new HashSet<>(CommonRules.IDS);
            all.addAll(parameter(district.programmeId(), ApplicationParameters.REQUIRED_RULES));
            all.addAll(parameter(id, ApplicationParameters.REQUIRED_RULES));
            return all;
        });
    }

    private <T> T parameter(String district, Parameter<T> parameter) {
        if (supposed == null || !supposed.speaksOf(district, parameter)) {
            return rooms.programme().call(p -> p.parameter(district, parameter));
        }
        return supposed.value() == null
                ? parameter.standard()
                : parameter.kind().read(supposed.value());
    }
}
