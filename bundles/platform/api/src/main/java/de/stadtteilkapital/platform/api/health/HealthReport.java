package de.stadtteilkapital.platform.api.health;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** How this node is, with each of its parts. */
public record HealthReport(HealthState status, List<Part> parts) {
    public HealthReport {
        requireNonNull(status);
        parts = List.copyOf(parts);
    }

    /**
     * A room, or something else that is watched.
     *
     * @param required whether the node is down where this part is
     * @param words what the part says of itself, for whoever runs the node
     */
    public record Part(String name, boolean required, HealthState status, List<String> words) {
        public Part {
            requireNonNull(name);
            requireNonNull(status);
            words = List.copyOf(words);
        }

        /** A part without which a node can work makes it no worse than impaired. */
        public HealthState weight() {
            return status == HealthState.DOWN && !required ? HealthState.DEGRADED : status;
        }
    }

    /** As bad as what weighs most. */
    public static HealthReport of(List<Part> parts) {
        HealthState worst =
                parts.stream().map(Part::weight).max(HealthState::compareTo).orElse(HealthState.UP);
        return new HealthReport(worst, parts);
    }
}
