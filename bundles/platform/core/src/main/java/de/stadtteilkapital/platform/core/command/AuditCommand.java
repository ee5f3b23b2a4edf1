package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/**
 * {@code kapital:audit}: holds what is recorded against its witnesses, names each difference in a line, and keeps that it
 * was done.
 */
@Service
@Command(
        scope = "kapital",
        name = "audit",
        description = "Holds rows, postings, events, guards and published heads against each other")
public final class AuditCommand implements Action {
    @Option(name = "--district", description = "District whose chain is looked at; all without it")
    private String district;

    @Option(
            name = "--since",
            description = "Position of the chain after which it is looked at, or the day (2026-11-23) from which on")
    private String since;

    @Option(
            name = "--head",
            description = "Digest that was published before; may be given several times",
            multiValued = true)
    private List<String> heads;

    @Reference
    private HouseAudit audit;

    @Reference
    private BusinessClock clock;

    @Override
    public Object execute() {
        AuditStart start = AuditStart.of(since, clock.zone());
        HouseAudit.Scope scope =
                new HouseAudit.Scope(district, start.position(), start.moment(), heads == null ? List.of() : heads);
        HouseAudit.Extent extent = audit.run(scope, finding -> System.out.println(finding.told()));
        System.out.println(
                extent.events() + " events, " + extent.rows() + " rows, " + extent.findings() + " differences");
        return null;
    }
}
