package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.core.console.Exports;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/**
 * {@code kapital:events}: heads of the chains, handlers and what is set aside; with {@code --export} the chain of a
 * district as lines of position, digest and body, which {@code bin/verify-events} checks.
 */
@Service
@Command(scope = "kapital", name = "events", description = "The event log: heads, handlers, what is set aside")
public final class EventsCommand implements Action {
    @Option(name = "--export", description = "District whose chain is written to the new file given with --file")
    private String export;

    @Option(name = "--file", description = "Name of the file, in the folder of exports")
    private String file;

    @Option(name = "--retry", description = "Handler that tries again what is set aside for it")
    private String retry;

    @Reference
    private EventLogReader chronicle;

    @Reference
    private Exports exports;

    @Override
    public Object execute() throws IOException {
        if (export != null) {
            export();
        } else if (retry != null) {
            System.out.println(chronicle.retry(retry) + " events handled");
        } else {
            show();
        }
        return null;
    }

    private void export() throws IOException {
        if (file == null) {
            throw new IllegalArgumentException("--export needs --file");
        }
        System.out.println(exports.write(
                file, out -> chronicle.export(export, link -> Exports.append(out, line(link)))));
    }

    private static String line(EventLogReader.Link link) {
        return link.position() + " " + link.digest() + " " + link.body() + "\n";
    }

    private void show() {
        ShellTable heads = table("District", "Position", "Digest");
        chronicle.heads().forEach(h -> heads.addRow().addContent(h.district(), h.position(), h.digest()));
        heads.print(System.out);
        ShellTable handlers = table("Handler", "District", "Position", "Behind");
        chronicle
                .handlers()
                .forEach(p -> handlers.addRow().addContent(p.handler(), p.district(), p.position(), p.behind()));
        handlers.print(System.out);
        ShellTable aside = table("Handler", "District", "Position", "Subject", "Set aside because");
        chronicle
                .setAside()
                .forEach(s ->
                        aside.addRow().addContent(s.handler(), s.district(), s.position(), s.subject(), s.reason()));
        aside.print(System.out);
    }

    private static ShellTable table(String... columns) {
        ShellTable table = new ShellTable();
        for (String column : columns) {
            table.column(column);
        }
        return table;
    }
}
