package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is expected where an act may not be done. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(int status, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("a refusal with " + status).isNotNull();
        assertThat(refusal.kind().status()).as(refusal.detail().german()).isEqualTo(status);
    }

    /** By rules, at these fields in this order. */
    static void assertObjected(ThrowingCallable act, String... pointers) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly(pointers);
    }

    static Caller barredFrom(String application) {
        return new Caller("finanzen2", "finanzen2", Office.FINANCE.roles(), Set.of(application));
    }
}
