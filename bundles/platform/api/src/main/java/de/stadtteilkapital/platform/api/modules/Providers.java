package de.stadtteilkapital.platform.api.modules;

import java.util.Optional;
import java.util.Set;

/** What a hand-over asks the framework where the runtime of the components does not tell it. */
interface Providers {
    /** Whether the bundle that a provider is of runs. */
    boolean serves(Object provider);

    /** What others may expect of a provider: the interfaces that its bundle has not made itself. */
    Set<Class<?>> contracts(Object provider);

    /** The best that is of a running bundle, can be activated and answers for all of it. */
    Optional<Object> best(Set<Class<?>> contracts);
}
