package de.stadtteilkapital.platform.acts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * On which terms somebody asks for an act.
 *
 * @param once null where a repetition is as good as new
 * @param expected null where the thing may have changed meanwhile
 */
public record ActTerms(
        Caller me, @Nullable RequestKey once, @Nullable Expected expected) {
    public ActTerms {
        requireNonNull(me);
    }
}
