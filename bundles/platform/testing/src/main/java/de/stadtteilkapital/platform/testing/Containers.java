package de.stadtteilkapital.platform.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The containers of one test run: one shared per kind of database, and fresh ones for tests that break things. */
public final class Containers implements AutoCloseable {

    private final Workplace workplace;
    private final Map<Database, Karaf> shared = new EnumMap<>(Database.class);
    private final Map<Database, Throwable> failures = new EnumMap<>(Database.class);
    private final List<Karaf> all = new ArrayList<>();

    private Containers(Workplace workplace) {
        this.workplace = workplace;
    }

    static Containers open(Settings settings) {
        return new Containers(Workplace.open(settings));
    }

    /**
     * The container that all tests on this database share, with the demonstration, started at the first call; a failed start is not repeated
     * but reported again at once.
     */
    public synchronized Karaf shared(Database database) {
        Throwable failure = failures.get(database);
        if (failure != null) {
            throw new IllegalStateException("the shared container did not start before", failure);
        }
        return shared.computeIfAbsent(database, this::startShared);
    }

    /**
     * An unpacked container with data of its own, not started yet, to be configured, crashed or upgraded.
     *
     * @param name of its folder and its logs, unique in the run
     */
    public synchronized Karaf fresh(String name, Database database) {
        Karaf karaf = Karaf.unpack(workplace, name, database);
        all.add(karaf);
        return karaf;
    }

    /** Likewise on Derby, but with nothing of ours installed: our features are there to be installed by the test. */
    public synchronized Karaf withoutRooms(String name) {
        return fresh(name, Database.DERBY).withoutRooms();
    }

    /** A second node, not started yet, on the PostgreSQL database of another. */
    public synchronized Karaf beside(Karaf other, String name) {
        Karaf karaf = other.beside(workplace, name);
        all.add(karaf);
        return karaf;
    }

    /** What every container of the run has written so far, console included, by the path of the file. */
    public synchronized Map<String, String> logs() {
        Map<String, String> logs = new TreeMap<>(Logs.below(workplace.settings().logs()));
        all.forEach(karaf -> logs.putAll(Logs.below(Logs.folder(karaf.home()))));
        return logs;
    }

    @Override
    public synchronized void close() {
        try (workplace) {
            all.forEach(Karaf::close);
        }
    }

    private Karaf startShared(Database database) {
        try {
            Karaf karaf = fresh(database.name().toLowerCase(Locale.ROOT), database);
            Demonstration.prepare(karaf);
            // all tests come from one address, and some are refused more often than an attacker would be told of
            karaf.configure("de.stadtteilkapital.securitylog.cfg", Map.of("refusalsPerMinute", "100000"));
            karaf.environment(ClassArchive.VARIABLE, new ClassArchive(workplace.settings()).toUse());
            karaf.start();
            return karaf;
        } catch (RuntimeException | AssertionError e) {
            failures.put(database, e);
            throw e;
        }
    }
}
