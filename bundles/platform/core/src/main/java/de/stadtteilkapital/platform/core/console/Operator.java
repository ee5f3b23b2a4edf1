package de.stadtteilkapital.platform.core.console;

import java.security.AccessController;
import java.util.Comparator;
import java.util.Optional;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;

/** Who runs a command: as the login says, never as the session's variables do, which whoever logs in may set. */
public final class Operator {
    private static final String NOBODY = "unknown";

    private Operator() {}

    static Optional<String> of(Subject subject) {
        return subject.getPrincipals(UserPrincipal.class).stream()
                .map(UserPrincipal::getName)
                .min(Comparator.naturalOrder());
    }

    /** The account of the console whose rights this thread has. */
    public static String name() {
        Subject subject = Subject.getSubject(AccessController.getContext());
        return Optional.ofNullable(subject).flatMap(Operator::of).orElse(NOBODY);
    }
}
