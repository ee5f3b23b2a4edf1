package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.core.modules.Contributions;
import de.stadtteilkapital.platform.core.modules.Module;
import de.stadtteilkapital.platform.core.modules.Modules;
import de.stadtteilkapital.platform.persistence.Unreturned;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
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
        description = "What is installed: rooms with services (* is called), calls and handlers; timed jobs; rules")
public final class ModulesCommand implements Action {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Reference
    private Modules modules;

    @Reference
    private Contributions contributions;

    @Reference
    private Unreturned work;

    @Override
    public Object execute() {
        printModules();
        System.out.println();
        printJobs();
        work.unreturned().forEach(sentence -> System.out.println(sentence + "."));
        System.out.println();
        printRules();
        return null;
    }

    private void printModules() {
        ShellTable table = table("Room", "Id", "Bundle", "Version", "State", "Services", "Calls", "Handlers (behind)");
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
    }

    private void printJobs() {
        ShellTable table = table("Job", "Every", "Last run", "Next run", "Bundle");
        contributions
                .jobs()
                .forEach(job -> table.addRow()
                        .addContent(
                                job.name(),
                                job.period(),
                                moment(job.ran()),
                                job.chosen() ? moment(job.due()) : "stands by",
                                job.bundle()));
        table.print(System.out);
    }

    private void printRules() {
        ShellTable table =
                table("Kind", "Rule", "Version", "Where", "Bundle", "State", "Calls", "Slowest (ms)", "Failures");
        contributions
                .rules()
                .forEach(rule -> table.addRow()
                        .addContent(
                                rule.kind(),
                                rule.rule(),
                                rule.version(),
                                rule.home(),
                                rule.bundle(),
                                rule.state(),
                                rule.calls(),
                                rule.slowest().toMillis(),
                                rule.failures()));
        table.print(System.out);
    }

    private static ShellTable table(String... columns) {
        ShellTable table = new ShellTable();
        Arrays.stream(columns).forEach(table::column);
        return table;
    }

    /** In the time zone of the machine, like its log. */
    private static String moment(Instant moment) {
        return moment == null ? "-" : MOMENT.format(moment.atZone(ZoneId.systemDefault()));
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
