package de.stadtteilkapital.platform.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.Occurrence.ConsoleCommand;
import java.security.PrivilegedAction;
import java.util.ArrayList;
import java.util.List;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.jupiter.api.Test;

class CommandNotesTest {
    private final List<Occurrence> noted = new ArrayList<>();
    private final CommandNotes notes = new CommandNotes(noted::add, "ld = { log:display } ;\nla = { bundle:list }");

    private void as(String account, Runnable act) {
        Subject subject = new Subject();
        subject.getPrincipals().add(new RolePrincipal("admin"));
        subject.getPrincipals().add(new UserPrincipal(account));
        Subject.doAs(subject, (PrivilegedAction<Void>) () -> {
            act.run();
            return null;
        });
    }

    @Test
    void whoChangedSomethingAndWhatCameOfIt() {
        as("anna", () -> {
            notes.afterExecute(null, "bundle:stop 7", (Object) null);
            notes.afterExecute(null, "bundle:stop 8", new IllegalStateException("locked"));
            notes.afterExecute(
                    null, "shell:cat etc/users.properties", new SecurityException("Insufficient credentials."));
        });
        assertThat(noted)
                .containsExactly(
                        new ConsoleCommand("anna", "bundle:stop 7", "done"),
                        new ConsoleCommand("anna", "bundle:stop 8", "IllegalStateException"),
                        new ConsoleCommand("anna", "shell:cat etc/users.properties", "refused"));
    }

    @Test
    void whatOnlyReadsIsNotedWhereItIsRefused() {
        as("anna", () -> {
            notes.afterExecute(null, "kapital:status", (Object) null);
            notes.afterExecute(null, "bundle:list", new SecurityException("Insufficient credentials."));
        });
        assertThat(noted).containsExactly(new ConsoleCommand("anna", "bundle:list", "refused"));
    }

    @Test
    void whatOpensAShellIsNobodysAct() {
        as("anna", () -> notes.afterExecute(null, "ld = { log:display } ; \nla = { bundle:list }", (Object) null));
        assertThat(noted).isEmpty();
    }
}
