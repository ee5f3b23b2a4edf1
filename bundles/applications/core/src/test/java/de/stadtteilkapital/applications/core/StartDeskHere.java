package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.StartDesk;
import de.stadtteilkapital.platform.api.acts.Possibility;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/** Says the same of every application. */
record StartDeskHere(Supplier<Possibility> said) implements StartDesk {
    @Override
    public Possibility newStart(String application) {
        return said.get();
    }

    @Override
    public Set<String> settled(Collection<String> applications) {
        return said.get().isNow() ? Set.of() : Set.copyOf(applications);
    }
}
