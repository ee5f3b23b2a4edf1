package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The assembled distribution, unpacked into a folder of the test run and started by its own start script under Pax Exam
 * with free ports; its data outlive {@link #stop()}, {@link #kill()} and {@link #restart()}, its logs the test run.
 */
public final class Karaf implements AutoCloseable {

    private static final String OURS = ", stadtteilkapital[^,]*";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    private final Workplace workplace;
    private final Settings settings;
    private final String name;
    private final Path home;
    private final Ports ports = Ports.free();
    private final Exchanges exchanges = new Exchanges();
    private final Environment environment;
    private Instance instance;
    private boolean rooms = true;

    private Karaf(Workplace workplace, String name, Path home, Environment environment) {
        this.workplace = workplace;
        this.settings = workplace.settings();
        this.name = name;
        this.home = home;
        this.environment = environment;
    }

    static Karaf unpack(Workplace workplace, String name, Database database) {
        Settings settings = workplace.settings();
        Path home = settings.directory().resolve(name);
        workplace.template().copyTo(home);
        Karaf karaf = new Karaf(workplace, name, home, new Environment());
        karaf.environment.put(ClassArchive.VARIABLE, new ClassArchive(settings).toMake());
        // the tests' clients keep connections for later, and a server that leaves first may do so in the moment of use
        karaf.configure("de.stadtteilkapital.http.cfg", Map.of("idleSeconds", "1800"));
        if (database == Database.POSTGRESQL) {
            karaf.environment.use(workplace.postgres().freshDatabase(), karaf);
        }
        return karaf;
    }

    /** Lets its first start go on where another one with the demonstration ended. */
    void beginWithDemonstration() {
        if (!Files.exists(home.resolve("data/cache"))) {
            workplace.seed().into(home, environment.account().isEmpty());
        }
    }

    /** Boots Karaf's own features alone; what is ours lies at hand, and it counts as ready when it takes commands. */
    Karaf withoutRooms() {
        PropertyLines.change(home.resolve("etc/org.apache.karaf.features.cfg"), "featuresBoot", OURS, "");
        rooms = false;
        return this;
    }

    /** Gives it another PostgreSQL database, whose tables belong to another role than the one that works. */
    public Karaf ownedApart() {
        environment.use(workplace.postgres().ownedDatabase(), this);
        return this;
    }

    /** Another node on the PostgreSQL database of this one. */
    Karaf beside(Workplace workplace, String name) {
        Karaf node = unpack(workplace, name, Database.DERBY);
        node.environment.use(environment.account().orElseThrow(), node);
        return node;
    }

    /** Starts it and returns when it is ready; fails within seconds, with the reason, when it cannot boot. */
    public void start() {
        start(Instance.READY_LIMIT);
    }

    /** Likewise, where it has to wait for something that it needs. */
    public synchronized void start(Duration readyWithin) {
        if (isRunning()) {
            throw new IllegalStateException(name + " is running");
        }
        instance = Instance.start(settings, home, ports, environment);
        try {
            instance.awaitBoot();
            if (rooms) {
                instance.awaitReady(uri(), settings.ready(), readyWithin);
            }
        } catch (RuntimeException | AssertionError e) {
            kill();
            keepLogs();
            throw e;
        }
    }

    /** Stops it in order, and destroys it when that takes longer than 40 seconds. */
    public synchronized void stop() {
        if (instance != null) {
            instance.stop(STOP_LIMIT);
            instance = null;
        }
    }

    /** Ends its process at once, as a power failure would. */
    public synchronized void kill() {
        if (instance != null) {
            instance.kill();
            instance = null;
        }
    }

    /** Stops and starts it on the same data, address and configuration. */
    public synchronized void restart() {
        stop();
        start();
    }

    /** Whether its process is alive. */
    public synchronized boolean isRunning() {
        return instance != null && instance.process().isAlive();
    }

    /** Its operating-system process, for signals and measurements. */
    public synchronized ProcessHandle process() {
        return running().process();
    }

    /** The address of its HTTP server, the same after a restart. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + ports.http());
    }

    /** A client of its HTTP server without login, whose exchanges are remembered. */
    public Api http() {
        return new Api(uri(), exchanges);
    }

    /** All recorded exchanges of its clients so far. */
    public Exchanges exchanges() {
        return exchanges;
    }

    /** Runs a Karaf command as administrator and returns what it prints. */
    public String console(String command) {
        return (String) running().link().call("console", command);
    }

    /** How often bundles have been started since this was asked first, by name and version. */
    @SuppressWarnings("unchecked")
    public Map<String, Integer> starts() {
        return (Map<String, Integer>) running().link().call("starts", "");
    }

    /** Bytes that a full collection has left on its heap. */
    public long heap() {
        return (Long) running().link().call("heap", "");
    }

    /** Bundles that are gone, but whose class loader somebody still holds; of those started since this was asked first. */
    @SuppressWarnings("unchecked")
    public List<String> loadersLeft() {
        return (List<String>) running().link().call("loaders", "");
    }

    /** What it holds: {@code bundles}, {@code services}, {@code configurations}, and kinds of {@code threads}. */
    @SuppressWarnings("unchecked")
    public Map<String, List<String>> holdings() {
        return (Map<String, List<String>>) running().link().call("holdings", "");
    }

    /** Bundles that are not active and components that miss something, with what it is. */
    @SuppressWarnings("unchecked")
    public List<String> shortfalls() {
        return (List<String>) running().link().call("shortfalls", "");
    }

    /** SQL on its data source, past every service, whichever database it is. */
    public Sql sql() {
        return new Sql(
                statements -> running().link().call("sql", statements),
                environment.account().isPresent() ? Database.POSTGRESQL : Database.DERBY);
    }

    /** For PostgreSQL the JDBC address with user and password; Derby embedded can only be reached by {@link #sql()}. */
    public Optional<String> jdbcUrl() {
        return environment.jdbcUrl();
    }

    /** Its folder, where {@code etc} may be read and, while it is stopped, changed. */
    public Path home() {
        return home;
    }

    /** Sets properties in a file of {@code etc}, which keeps its other lines; takes effect at the next start. */
    public void configure(String file, Map<String, String> properties) {
        PropertyLines.set(home.resolve("etc").resolve(file), properties);
    }

    /** Sets an environment variable for the next start. */
    public void environment(String variable, String value) {
        environment.put(variable, value);
    }

    /** Everything it has logged so far. */
    public String log() {
        return Logs.read(home);
    }

    /** What its start script and its process have printed so far. */
    public String printed() {
        return Logs.console(home);
    }

    /** Forgets all that its starts have left behind, as though it had just been unpacked; it must not be running. */
    public synchronized void forget() {
        for (String left : List.of("data", "stadtteilkapital", "instances")) {
            if (Files.exists(home.resolve(left))) {
                Logs.deleteTree(home.resolve(left));
            }
        }
    }

    /** Stops it, keeps its logs beside the folder of the run and deletes the rest. */
    @Override
    public synchronized void close() {
        if (Files.exists(home)) {
            stop();
            keepLogs();
            Logs.deleteTree(home);
        }
    }

    void runInside(Class<?> test, String uniqueId) {
        InsideRun.of(running().link(), test).execute(uniqueId);
    }

    private synchronized Instance running() {
        if (instance == null) {
            throw new IllegalStateException(name + " is not running");
        }
        return instance;
    }

    private void keepLogs() {
        Path target = settings.logs().resolve(name);
        try {
            Files.createDirectories(target);
            for (Path file : Logs.files(home)) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
