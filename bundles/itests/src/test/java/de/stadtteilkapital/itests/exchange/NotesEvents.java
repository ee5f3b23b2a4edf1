package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A part of a build that handles events and notes, in a file of the container, each that it is given. */
public final class NotesEvents implements BundleActivator, EventHandler {
    static final String NAME = "committee.noting";
    static final String FILE = "noted-events.txt";
    static final String[] TYPES = {"applications.submitted", "applications.checked", "finance.trancheBooked"};

    private final Path file = Path.of(System.getProperty("karaf.base"), FILE);

    @Override
    public void start(BundleContext context) {
        context.registerService(
                EventHandler.class,
                this,
                new Hashtable<>(Map.<String, Object>of(
                        "stadtteilkapital.events.handler",
                        NAME,
                        "stadtteilkapital.events.types",
                        TYPES,
                        "stadtteilkapital.events.fromBeginning",
                        true)));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    @Override
    public void handle(LoggedEvent event) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        String line = micros + " " + event.position() + " " + event.subject() + "\n";
        try {
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
