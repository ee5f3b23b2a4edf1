package de.stadtteilkapital.platform.attachments;

import de.stadtteilkapital.platform.attachments.content.FileType;
import de.stadtteilkapital.platform.attachments.scan.ClamdAddress;
import de.stadtteilkapital.platform.attachments.storage.StorageKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings in force, read and checked. */
@Component(service = AttachmentSettings.class, configurationPid = AttachmentsConfig.PID)
@Designate(ocd = AttachmentsConfig.class)
public final class AttachmentSettings {
    /**
     * One reading of them.
     *
     * @param folder for what is kept in a folder, now or formerly
     * @param scanner empty where nobody looks for malware
     */
    public record Settings(
            long fileBytes,
            int files,
            long allBytes,
            Set<FileType> types,
            long unpackedBytes,
            StorageKind storage,
            Path folder,
            Optional<ClamdAddress> scanner,
            Duration scannerTime) {}

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentSettings.class);

    private final Path standard;
    private volatile Settings now;

    @Activate
    public AttachmentSettings(BundleContext context, AttachmentsConfig config) {
        String data = context.getProperty("stadtteilkapital.data");
        standard = Path.of(data == null ? "data" : data, "attachments");
        now = read(config);
    }

    /** For tests without a container. */
    public AttachmentSettings(Settings settings) {
        standard = settings.folder();
        now = settings;
    }

    @Modified
    void modified(AttachmentsConfig config) {
        try {
            now = read(config);
        } catch (IllegalArgumentException e) {
            LOG.error("Changed settings of attachments are not taken, the former hold: {}", e.getMessage());
        }
    }

    public Settings now() {
        return now;
    }

    /** @throws IllegalArgumentException for what is not known; the words name the setting */
    private Settings read(AttachmentsConfig config) {
        return new Settings(
                config.fileBytes(),
                config.files(),
                config.allBytes(),
                types(config.types()),
                config.unpackedBytes(),
                constant(StorageKind.class, "storage", config.storage()),
                config.folder().isBlank() ? standard : Path.of(config.folder()),
                config.scanner().isBlank() ? Optional.empty() : Optional.of(ClamdAddress.of(config.scanner())),
                Duration.ofSeconds(config.scannerSeconds()));
    }

    /** A configuration file gives one text for the whole list. */
    private static Set<FileType> types(String[] names) {
        Set<FileType> types = EnumSet.noneOf(FileType.class);
        Arrays.stream(names)
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(name -> constant(FileType.class, "types", name))
                .forEach(types::add);
        return types;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String setting, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(setting + ": there is no " + name));
    }
}
