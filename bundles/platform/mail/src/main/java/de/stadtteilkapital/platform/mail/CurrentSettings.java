package de.stadtteilkapital.platform.mail;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings as they are in force; what is wrong stops the start, and later leaves the last good ones. */
@Component(service = CurrentSettings.class, configurationPid = MailConfig.PID)
@Designate(ocd = MailConfig.class)
public final class CurrentSettings {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentSettings.class);

    private volatile MailSettings settings;
    private volatile String complaint;

    @Activate
    public CurrentSettings(MailConfig config) {
        this(MailSettings.of(config));
    }

    CurrentSettings(MailSettings settings) {
        this.settings = requireNonNull(settings);
    }

    @Modified
    void modified(MailConfig config) {
        try {
            settings = MailSettings.of(config);
            complaint = null;
        } catch (IllegalArgumentException e) {
            complaint = e.getMessage();
            LOG.error("Not taken. {}. The last good settings of this file stay in force.", complaint);
        }
    }

    public MailSettings now() {
        return settings;
    }

    /** Why what stands in the file is not in force. */
    Optional<String> complaint() {
        return Optional.ofNullable(complaint);
    }
}
