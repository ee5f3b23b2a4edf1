package de.stadtteilkapital.platform.core.console;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import java.util.Set;
import javax.security.auth.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Notes in the security log who called what over JMX: bean and operation, never what they were given. */
@Component(property = EventConstants.EVENT_TOPIC + "=javax/management/MBeanServer/*")
public final class ManagementCalls implements EventHandler {
    private static final Set<String> CHANGING = Set.of(
            "invoke",
            "setAttribute",
            "setAttributes",
            "createMBean",
            "registerMBean",
            "unregisterMBean",
            "instantiate");

    private final SecurityLog log;

    @Activate
    public ManagementCalls(@Reference SecurityLog log) {
        this.log = requireNonNull(log);
    }

    /** Beans that the house registers itself come without somebody who is logged in. */
    @Override
    public void handleEvent(Event event) {
        String method = String.valueOf(event.getProperty("method"));
        if (CHANGING.contains(method) && event.getProperty("subject") instanceof Subject who) {
            Operator.of(who)
                    .ifPresent(account -> log.note(new Occurrence.ConsoleCommand(
                            account, "jmx:" + method + words(event), outcome(event.getProperty("error")))));
        }
    }

    private static String words(Event event) {
        if (!(event.getProperty("params") instanceof Object[] params) || params.length == 0) {
            return "";
        }
        boolean named = "invoke".equals(event.getProperty("method")) && params.length > 1;
        return " " + params[0] + (named ? " " + params[1] : "");
    }

    private static String outcome(Object error) {
        if (error == null) {
            return "done";
        }
        return error instanceof SecurityException ? "refused" : error.getClass().getSimpleName();
    }
}
