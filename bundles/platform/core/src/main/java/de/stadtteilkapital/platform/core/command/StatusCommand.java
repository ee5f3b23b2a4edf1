package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.health.Health;
import de.stadtteilkapital.platform.api.health.HealthReport;
import de.stadtteilkapital.platform.api.health.HealthState;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code kapital:status}: how this node and its rooms are, and what time it is for the office. */
@Service
@Command(scope = "kapital", name = "status", description = "Rooms that answer, and the business time")
public final class StatusCommand implements Action {
    private static final Map<HealthState, String> ANSWERS =
            Map.of(HealthState.UP, "yes", HealthState.DEGRADED, "impaired", HealthState.DOWN, "NO");

    @Reference
    private Health health;

    @Reference
    private BusinessClock clock;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable();
        table.column("Room");
        table.column("Answers");
        table.column("Says");
        HealthReport report = health.report();
        report.parts()
                .forEach(part -> table.addRow()
                        .addContent(part.name(), ANSWERS.get(part.status()), String.join("; ", part.words())));
        table.print(System.out);
        System.out.println("This node is " + report.status() + ".");
        System.out.println("Business day: " + clock.today());
        return null;
    }
}
