package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.core.modules.Exchanges;
import de.stadtteilkapital.platform.core.modules.Plan;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

/** {@code kapital:replace}: another build of a module in the place of the running one, while the office works. */
@Service
@Command(scope = "kapital", name = "replace", description = "Exchanges a module for another build while it is called")
public final class ReplaceCommand implements Action {
    @Argument(name = "bundle", description = "URL of the build: file:… or mvn:…", required = true)
    private String bundle;

    @Option(name = "--plan", description = "Shows what would be done, and does nothing")
    private boolean planOnly;

    @Reference
    private Exchanges exchanges;

    @Reference
    private Session session;

    @Override
    public Object execute() {
        Plan plan = exchanges.plan(bundle);
        plan.lines().forEach(System.out::println);
        if (!planOnly) {
            exchanges.replace(plan, String.valueOf(session.get("USER")), System.out::println);
        }
        return null;
    }
}
