package de.stadtteilkapital.platform.core.start;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * What stands in {@code etc} and no reader ever meets: a file that can't be read, so that the last good one stays in
 * force, one whose name is nobody's, and a secret in clear.
 */
final class Strays {
    private final Path etc;
    private final ConfigurationAdmin settings;
    private final ServiceComponentRuntime components;

    Strays(Path etc, ConfigurationAdmin settings, ServiceComponentRuntime components) {
        this.etc = requireNonNull(etc);
        this.settings = requireNonNull(settings);
        this.components = requireNonNull(components);
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>(unreadable());
        SettingsFile.everybodys(settings).forEach(file -> complaints.addAll(SettingSecrets.complaints(file)));
        return complaints;
    }

    /** What nobody reads who is installed; a room that is not has its file there all the same. */
    List<String> unread() {
        Set<String> read = read();
        return SettingsFile.all(settings).stream()
                .filter(file -> file.isOfRooms() && !(file.hasNameOfItsPid() && read.contains(file.pid())))
                .map(file -> file.name() + " is read by nobody who is installed")
                .toList();
    }

    private Set<String> read() {
        return components.getComponentDescriptionDTOs().stream()
                .flatMap(component -> Arrays.stream(component.configurationPid))
                .collect(Collectors.toSet());
    }

    private List<String> unreadable() {
        List<String> complaints = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(etc, "{de.stadtteilkapital,org.ops4j}.*.cfg")) {
            files.forEach(file -> complain(file, complaints));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return complaints;
    }

    private static void complain(Path file, List<String> complaints) {
        try (InputStream in = Files.newInputStream(file)) {
            new Properties().load(in);
        } catch (IllegalArgumentException e) {
            complaints.add("etc/" + file.getFileName() + " can't be read: " + e.getMessage());
        } catch (NoSuchFileException e) {
            // somebody has just put another in its place
        } catch (IOException e) {
            complaints.add("etc/" + file.getFileName() + " can't be read: "
                    + e.getClass().getSimpleName());
        }
    }
}
