package de.stadtteilkapital.platform.core.command;

import de.stadtteilkapital.platform.persistence.EventChronicle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    @Option(name = "--export", description = "District whose chain is written to the file given with --file")
    private String export;

    @Option(name = "--file", description = "File to write")
    private String file;

    @Option(name = "--retry", description = "Handler that tries again what is set aside for it")
    private String retry;

    @Reference
    private EventChronicle chronicle;

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
        try (Writer out = Files.newBufferedWriter(Path.of(file), StandardCharsets.UTF_8)) {
            chronicle.export(export, link -> write(out, link));
        }
        System.out.println(file);
    }

    private static void write(Writer out, EventChronicle.Link link) {
        try {
            out.write(link.position() + " " + link.digest() + " " + link.body() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
