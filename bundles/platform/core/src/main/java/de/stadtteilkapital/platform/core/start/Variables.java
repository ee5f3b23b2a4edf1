package de.stadtteilkapital.platform.core.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file takes from the environment or from a file of secrets has to be there. */
final class Variables {
    /** Without a default, which is one of the options behind a semicolon. */
    private static final Pattern WANTED = Pattern.compile("\\$\\[(env|secret):([^;\\]]+)(?![^\\]]*;default=)[^\\]]*]");

    private final Path secrets;

    Variables(Path secrets) {
        this.secrets = secrets;
    }

    List<String> complaints(SettingsFile file) {
        List<String> complaints = new ArrayList<>();
        file.written().forEach((key, value) -> {
            for (Matcher wanted = WANTED.matcher(value); wanted.find(); ) {
                String name = wanted.group(2);
                if ("env".equals(wanted.group(1)) && System.getenv(name) == null) {
                    complaints.add(
                            file.complaint(key, "needs the environment variable " + name + ", which is not set"));
                } else if ("secret".equals(wanted.group(1)) && !Files.isReadable(secrets.resolve(name))) {
                    complaints.add(file.complaint(key, "needs the file " + secrets.resolve(name)));
                }
            }
        });
        return complaints;
    }
}
