package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.rmi.server.ExportException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.DefaultExamSystem;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/** One life of a container: a Pax Exam test container, its process and the line to it. */
final class Instance {

    private static final Duration BOOT_LIMIT = Duration.ofMinutes(3);
    static final Duration READY_LIMIT = Duration.ofMinutes(3);
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(5);

    /** Pax Exam looks for a free port of RMI and takes it a moment later. */
    private static final Object ONE_AT_A_TIME = new Object();

    private static final int PORTS_LOOKED_FOR = 3;

    private final Path home;
    private final TestContainer container;
    private final ProcessHandle process;
    private final Link link;
    private final BootWatch watch;

    private Instance(Path home, TestContainer container, ProcessHandle process, BootWatch watch) {
        this.home = home;
        this.container = container;
        this.process = process;
        this.link = new Link(home);
        this.watch = watch;
    }

    static Instance start(Settings settings, Path home, Ports ports, Environment environment) {
        // Pax Exam pipes System.in into Karaf, and that read hangs the fork of the build when the tests are over
        System.setIn(InputStream.nullInputStream());
        BootWatch watch = new BootWatch(home);
        try {
            TestContainer container = started(settings, home, ports, environment);
            return new Instance(home, container, findProcess(home), watch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that a client has taken in that moment is looked for once more; nothing has been unpacked by then. */
    private static TestContainer started(Settings settings, Path home, Ports ports, Environment environment)
            throws IOException {
        for (int left = PORTS_LOOKED_FOR; ; left--) {
            TestContainer container = PaxExamRuntime.createContainer(
                    DefaultExamSystem.create(PaxOptions.of(settings, home, ports, environment)));
            try {
                synchronized (ONE_AT_A_TIME) {
                    container.start();
                }
                return container;
            } catch (RuntimeException e) {
                if (left <= 1 || !(e.getCause() instanceof ExportException)) {
                    throw e;
                }
            }
        }
    }

    ProcessHandle process() {
        return process;
    }

    Link link() {
        return link;
    }

    void awaitBoot() {
        Await.until("boot of " + home, BOOT_LIMIT, () -> {
            watch.check(process);
            return link.isUp();
        });
    }

    void awaitReady(URI uri, String path, Duration limit) {
        try {
            Await.until("HTTP " + path + " of " + home, limit, () -> {
                watch.check(process);
                int status = status(uri.resolve(path.isEmpty() ? "/" : path));
                return path.isEmpty() ? status > 0 : status == 200;
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\n" + watch.excerpt(), e);
        }
    }

    void stop(Duration limit) {
        if (process.isAlive()) {
            // Pax Exam's stop waits without bound for the process, which this thread watches
            Thread stopping = new Thread(container::stop, "stop " + home.getFileName());
            stopping.setDaemon(true);
            stopping.start();
            if (!endsWithin(limit)) {
                kill();
            }
            // it still puts configuration files back when the process has ended
            finish(stopping);
        }
    }

    void kill() {
        process.destroyForcibly();
        if (!endsWithin(Duration.ofSeconds(30))) {
            throw new IllegalStateException("process " + process.pid() + " does not end");
        }
    }

    private static void finish(Thread stopping) {
        try {
            stopping.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean endsWithin(Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProcessHandle findProcess(Path home) {
        ProcessHandle[] found = new ProcessHandle[1];
        Await.until("a process for " + home, Duration.ofSeconds(10), () -> {
            found[0] = ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains(home + "/"))
                    .findAny()
                    .orElse(null);
            return found[0] != null;
        });
        return found[0];
    }

    private static int status(URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(REQUEST_LIMIT).build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
