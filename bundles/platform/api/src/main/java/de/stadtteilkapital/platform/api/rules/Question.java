package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a guest is to be asked: constructs it if need be, calls it, and looks whether it answered as itself. Runs in a
 * thread of the guest's, so it brings along all that the guest may see.
 *
 * @param service gives the guest's object, null where it can't be constructed
 * @param signature reads who said something from what was said
 */
public record Question<R, O>(
        Guest guest,
        Supplier<? extends @Nullable R> service,
        Function<? super R, ? extends @Nullable O> call,
        Function<? super O, RuleVersion> signature) {
    public Question {
        requireNonNull(guest);
        requireNonNull(service);
        requireNonNull(call);
        requireNonNull(signature);
    }

    /** Never throws, whatever the guest does; returns when it returns. */
    public Answer<O> put() {
        R rule;
        try {
            rule = service.get();
        } catch (Throwable e) { // what a guest's constructor throws must not get any further, errors included
            return new Answer.Silent<>(
                    guest, Silence.NOT_CONSTRUCTED, e.getClass().getSimpleName());
        }
        if (rule == null) {
            return new Answer.Silent<>(guest, Silence.NOT_CONSTRUCTED);
        }
        try {
            O said = call.apply(rule);
            if (said == null) {
                return new Answer.Silent<>(guest, Silence.NOTHING);
            }
            return signature.apply(said).equals(guest.rule())
                    ? new Answer.Spoken<>(guest, said)
                    : new Answer.Silent<>(guest, Silence.WRONG_ID);
        } catch (Throwable e) { // a guest's StackOverflowError or LinkageError is its own, too
            return new Answer.Silent<>(guest, Silence.THREW, e.getClass().getSimpleName());
        }
    }
}
