package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.core.console.Operator;
import de.stadtteilkapital.platform.core.modules.BuildExchanges;
import de.stadtteilkapital.platform.core.modules.Replacement;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code kapital:replace}: other builds of a module, or of a feature's, in the place of the running, while the office works. */
@Service
@Command(scope = "kapital", name = "replace", description = "Exchanges a module for another build while it is called")
public final class ReplaceCommand implements Action {
    @Argument(
            name = "what",
            description = "URL of a build: file:… or mvn:…; or a feature: name or name/version",
            required = true)
    private String what;

    @Option(name = "--plan", description = "Shows what would be done, and does nothing")
    private boolean planOnly;

    @Reference
    private BuildExchanges exchanges;

    @Override
    public Object execute() {
        Replacement plan = exchanges.plan(what);
        plan.lines().forEach(System.out::println);
        if (!planOnly) {
            exchanges.replace(plan, Operator.name(), System.out::println);
        }
        return null;
    }
}
