package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.core.health.Readiness;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code kapital:status}: which rooms answer, and what time it is for the office. */
@Service
@Command(scope = "kapital", name = "status", description = "Rooms that answer, and the business time")
public final class StatusCommand implements Action {
    @Reference
    private Readiness readiness;

    @Reference
    private BusinessClock clock;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable();
        table.column("Room");
        table.column("Answers");
        readiness.answers().forEach((room, up) -> table.addRow().addContent(room, up ? "yes" : "NO"));
        table.print(System.out);
        System.out.println("Business day: " + clock.today());
        return null;
    }
}
