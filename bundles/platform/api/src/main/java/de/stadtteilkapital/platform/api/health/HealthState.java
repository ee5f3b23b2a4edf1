package de.stadtteilkapital.platform.api.health;

/** In the order of how bad it is. */
public enum HealthState {
    UP,
    /** It works, but somebody has to look after something soon. */
    DEGRADED,
    DOWN
}
