package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.core.modules.BuildExchanges;
import java.util.regex.Pattern;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code kapital:plan}: what {@code kapital:replace} would do, for those as well who may not do it. */
@Service
@Command(scope = "kapital", name = "plan", description = "Shows what kapital:replace would do, and does nothing")
public final class PlanCommand implements Action {
    /** Neither a repository nor a host of somebody's choice, and no path that one could feel for. */
    private static final Pattern WHAT = Pattern.compile("(mvn:[\\w.-]+/)?[\\w.-]+(/[\\w.-]+)?");

    @Argument(
            name = "what",
            description = "A build: mvn:group/artifact/version; or a feature: name or name/version",
            required = true)
    private String what;

    @Reference
    private BuildExchanges exchanges;

    /** Who may only look sends this machine nowhere. */
    @Override
    public Object execute() {
        if (!WHAT.matcher(what).matches()) {
            throw new IllegalArgumentException(what
                    + " is neither mvn:group/artifact/version nor a feature; kapital:replace --plan takes URLs, too.");
        }
        exchanges.plan(what).lines().forEach(System.out::println);
        return null;
    }
}
