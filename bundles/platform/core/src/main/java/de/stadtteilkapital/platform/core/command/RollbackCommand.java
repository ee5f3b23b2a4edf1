package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.core.console.Operator;
import de.stadtteilkapital.platform.core.modules.BuildExchanges;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code kapital:rollback}: the build that was replaced last in its place again. */
@Service
@Command(scope = "kapital", name = "rollback", description = "Brings the build back that kapital:replace replaced last")
public final class RollbackCommand implements Action {
    @Argument(
            name = "what",
            description = "Symbolic name: de.stadtteilkapital.committee.core; or a feature that was replaced",
            required = true)
    private String what;

    @Reference
    private BuildExchanges exchanges;

    @Override
    public Object execute() {
        exchanges.rollback(what, Operator.name(), System.out::println);
        return null;
    }
}
