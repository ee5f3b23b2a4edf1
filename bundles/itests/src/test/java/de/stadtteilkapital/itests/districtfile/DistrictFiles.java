package de.stadtteilkapital.itests.districtfile;

import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Districts' files at the console, in the folder of exports. */
final class DistrictFiles {
    private final Karaf karaf;
    private final Path folder;

    DistrictFiles(Karaf karaf) {
        this.karaf = karaf;
        folder = written(Road.DISTRICT, "").getParent();
    }

    private static String name() {
        return UUID.randomUUID() + ".yaml";
    }

    private Path written(String district, String option) {
        return Path.of(karaf.console("kapital:district export " + district + " " + name() + option)
                .strip());
    }

    /** @return what the console says of it */
    String run(String what, String district, String text) throws IOException {
        String name = name();
        Files.writeString(folder.resolve(name), text);
        return karaf.console("kapital:district " + what + " " + district + " " + name);
    }

    String exported(String district) throws IOException {
        return Files.readString(written(district, ""));
    }

    String exportedWithPeople(String district) throws IOException {
        return Files.readString(written(district, " --people"));
    }
}
