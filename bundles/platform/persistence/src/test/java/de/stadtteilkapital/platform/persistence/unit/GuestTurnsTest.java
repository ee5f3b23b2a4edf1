package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.persistence.unit.GuestTurns.Turn;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** Who works beside whom: the second asks while the first is at work. */
class GuestTurnsTest {
    private final GuestTurns turns = new GuestTurns(2);

    private Turn of(String bundle) {
        return turns.of((Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> bundle));
    }

    private boolean beside(String working, String asking) {
        return of(working).take(() -> of(asking).take(() -> true));
    }

    @Test
    void oneBundleHasHalfOfThePlaces() {
        assertThat(beside("org.example.one", "org.example.one")).isFalse();
        assertThat(beside("org.example.one", "org.example.two")).isTrue();
    }

    @Test
    void whereAllPlacesAreTakenAGuestWaitsAndTheHouseDoesNot() {
        assertThat(of("org.example.one").take(() -> beside("org.example.two", "org.example.three")))
                .isFalse();
        assertThat(of("org.example.one").take(() -> beside("org.example.two", "de.stadtteilkapital.partners.core")))
                .isTrue();
    }

    @Test
    void whoHasWorkedOrFailedGivesThePlaceBack() {
        assertThatThrownBy(() -> of("org.example.one").take(() -> {
                    throw new IllegalStateException("fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(of("org.example.one").take(() -> true)).isTrue();
        assertThat(of("org.example.one").take(() -> true)).isTrue();
    }

    @Test
    void aChangedNumberHoldsForWhoeverComesNext() {
        of("org.example.one").take(() -> true);
        turns.resize(4);
        assertThat(beside("org.example.one", "org.example.one")).isTrue();
        turns.resize(1);
        assertThat(beside("org.example.one", "org.example.two")).isFalse();
    }
}
