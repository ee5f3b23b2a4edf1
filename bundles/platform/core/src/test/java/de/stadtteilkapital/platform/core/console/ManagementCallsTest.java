package de.stadtteilkapital.platform.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.security.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.osgi.service.event.Event;

class ManagementCallsTest {
    private final List<Occurrence> noted = new ArrayList<>();
    private final ManagementCalls calls = new ManagementCalls(noted::add);

    private void call(String method, Throwable error, boolean loggedIn, Object... params) {
        Subject subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal("karaf"));
        Map<String, Object> properties = new HashMap<>(Map.of("method", method, "params", params));
        if (error != null) {
            properties.put("error", error);
        }
        if (loggedIn) {
            properties.put("subject", subject);
        }
        calls.handleEvent(new Event("javax/management/MBeanServer/X", properties));
    }

    @Test
    void whoCalledWhatIsNotedWithoutWhatWasGiven() {
        call("invoke", null, true, "java.lang:type=Memory", "gc", new Object[] {"geheim"}, new String[] {"x"});
        call("setAttribute", new SecurityException("no"), true, "a:type=b", "Password = geheim");
        call("unregisterMBean", new IllegalStateException("x"), true, "a:type=b");

        assertThat(noted)
                .containsExactly(
                        new Occurrence.ConsoleCommand("karaf", "jmx:invoke java.lang:type=Memory gc", "done"),
                        new Occurrence.ConsoleCommand("karaf", "jmx:setAttribute a:type=b", "refused"),
                        new Occurrence.ConsoleCommand(
                                "karaf", "jmx:unregisterMBean a:type=b", "IllegalStateException"));
    }

    @Test
    void whatOnlyReadsAndWhatTheHouseDoesIsLeftOut() {
        call("getAttribute", null, true, "a:type=b", "Count");
        call("registerMBean", null, false, new Object(), "a:type=b");

        assertThat(noted).isEmpty();
    }
}
