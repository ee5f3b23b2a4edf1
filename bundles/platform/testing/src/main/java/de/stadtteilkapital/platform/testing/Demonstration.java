package de.stadtteilkapital.platform.testing;

import java.nio.file.Path;
import java.time.Duration;

/** The demonstration district in a container under test: its people, round and money, and the clock that can be moved. */
public final class Demonstration {
    /** The one password of its accounts in tests. */
    public static final String PASSWORD = "rundgang-im-norden-7";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Demonstration() {}

    /** Starts a fresh container with the demonstration and returns when its people can log in. */
    public static Road start(Karaf karaf) {
        return start(karaf, "koordination", PASSWORD);
    }

    /** Likewise, where another realm than the directory's checks the passwords. */
    public static Road start(Karaf karaf, String account, String password) {
        prepare(karaf);
        karaf.start();
        return of(karaf, account, password);
    }

    /** The demonstration of a running container, the shared ones for instance. */
    public static Road of(Karaf karaf) {
        return of(karaf, "koordination", PASSWORD);
    }

    private static Road of(Karaf karaf, String account, String password) {
        Api office = karaf.http().unrecorded().as(account, password);
        Await.until(
                "the demonstration's people can log in and read its clock",
                LIMIT,
                () -> office.get("/api/directory/me").status() == 200
                        && office.get("/api/demonstration/clock").status() == 200);
        return new Road(karaf.http(), PASSWORD);
    }

    /** Lets a container that has not been started boot with the demonstration. */
    public static void prepare(Karaf karaf) {
        karaf.environment("STADTTEILKAPITAL_DEMO_PASSWORD", PASSWORD);
        Path features = karaf.home().resolve("etc/org.apache.karaf.features.cfg");
        PropertyLines.append(features, "featuresBoot", ", stadtteilkapital-demo");
    }
}
