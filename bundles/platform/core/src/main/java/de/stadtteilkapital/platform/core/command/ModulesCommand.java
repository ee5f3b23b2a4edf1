package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.core.modules.Module;
import de.stadtteilkapital.platform.core.modules.Modules;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code kapital:modules}: what is installed, who answers for what, what is under way. */
@Service
@Command(
        scope = "kapital",
        name = "modules",
        description = "What is installed: room, bundle, version, services (* is called), calls under way, handlers")
public final class ModulesCommand implements Action {
    @Reference
    private Modules modules;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable();
        for (String column :
                new String[] {"Room", "Id", "Bundle", "Version", "State", "Services", "Calls", "Handlers (behind)"}) {
            table.column(column);
        }
        modules.all()
                .forEach(module -> table.addRow()
                        .addContent(
                                module.room(),
                                module.bundle(),
                                module.name(),
                                module.version(),
                                module.started() ? "started" : "STOPPED",
                                services(module),
                                module.calls(),
                                handlers(module)));
        table.print(System.out);
        return null;
    }

    private static String services(Module module) {
        return module.provided().stream()
                .map(p -> p.service() + (p.ranking() == 0 ? "" : "^" + p.ranking()) + (p.chosen() ? "*" : ""))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String handlers(Module module) {
        return module.handlers().stream()
                .map(handler -> handler.name() + " (" + handler.behind() + ")")
                .collect(Collectors.joining(" "));
    }
}
