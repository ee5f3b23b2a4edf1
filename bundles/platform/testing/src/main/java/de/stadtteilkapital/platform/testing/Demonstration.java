package de.stadtteilkapital.platform.testing;

import java.nio.file.Path;
import java.time.Duration;

/** The demonstration district in a container under test: its people, round and money, and the clock that can be moved. */
public final class Demonstration {
    /** The one password of its accounts in tests. */
    public static final String PASSWORD = "rundgang-im-norden-7";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Demonstration() {}

    /**
     * Starts a fresh container with the demonstration and returns when its people can log in. Its bundles, and on Derby
     * its data, are those that an earlier start has left behind; a true first start is {@link #prepare} and
     * {@link Karaf#start()}.
     */
    public static Road start(Karaf karaf) {
        prepare(karaf);
        karaf.beginWithDemonstration();
        karaf.start();
        return of(karaf);
    }

    /** The demonstration of a running container, the shared ones for instance. */
    public static Road of(Karaf karaf) {
        // whoever asks with a password before there are accounts is told to slow down, and goes on being told so
        Api anyone = karaf.http().unrecorded();
        Await.until(
                "the demonstration's district is there",
                LIMIT,
                () -> anyone.get("/api/programme/districts/" + Road.DISTRICT).status() == 200);
        Api office = karaf.http().unrecorded().as("koordination", PASSWORD);
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
