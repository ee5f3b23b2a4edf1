package de.stadtteilkapital.platform.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.mail.carrier.Senders;
import de.stadtteilkapital.platform.mail.carrier.Server;
import de.stadtteilkapital.platform.mail.carrier.Server.Security;
import de.stadtteilkapital.platform.mail.carrier.TrustedKeys;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How mails leave, as it was checked.
 *
 * @param server null where none is configured
 * @param tray whether the demonstration's is used where no server is configured
 * @param notices when people are told that something waits
 * @param firstPause after the first failure; each later one is twice as long
 * @param waiting as long as a mail may wait before somebody has to look
 * @param kept as long as rows of mails stay that are done with
 */
public record MailSettings(
        Server server, boolean tray, Notices notices, Duration firstPause, Duration waiting, Duration kept) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final String FILE = "etc/" + MailConfig.PID + ".cfg: ";

    /**
     * @param hour from which on those are told who want to hear once a day
     * @param pause between two notices for one person
     */
    public record Notices(int hour, Duration pause) {}

    public MailSettings {
        requireNonNull(notices);
        requireNonNull(firstPause);
        requireNonNull(waiting);
        requireNonNull(kept);
    }

    /** @throws IllegalArgumentException with a sentence that names file and key */
    static MailSettings of(MailConfig config) {
        if (config.noticesHour() > 23) {
            throw wrong("noticesHour is to be an hour of the day, 0 to 23");
        }
        return new MailSettings(
                config.host().isBlank() ? null : server(config),
                config.tray(),
                new Notices(config.noticesHour(), Duration.ofMinutes(config.noticesPauseMinutes())),
                Duration.ofSeconds(config.firstPauseSeconds()),
                Duration.ofHours(config.waitingHours()),
                Duration.ofDays(config.keptDays()));
    }

    private static Server server(MailConfig config) {
        String host = config.host().strip();
        Security security = Stream.of(Security.values())
                .filter(known -> known.name().equalsIgnoreCase(config.security().strip()))
                .findFirst()
                .orElseThrow(() -> wrong("security is to be starttls, tls or none"));
        if (security == Security.NONE && !HERE.contains(host)) {
            throw wrong("security may be none on this machine alone, and host is another");
        }
        if (config.user().isBlank() != config.password().isBlank()) {
            throw wrong("user and password go together");
        }
        return new Server(
                host,
                config.port(),
                security,
                keys(config.trusted()),
                config.user().isBlank() ? null : new Server.Login(config.user().strip(), config.password()),
                senders(config),
                Duration.ofSeconds(config.timeoutSeconds()));
    }

    private static Senders senders(MailConfig config) {
        try {
            return Senders.of(config.sender(), config.senders());
        } catch (IllegalArgumentException e) {
            throw wrong("sender is to be an address, and senders are to be district=address");
        }
    }

    private static TrustedKeys keys(String file) {
        try {
            return file.isBlank() ? null : TrustedKeys.read(file.strip());
        } catch (IllegalArgumentException e) {
            throw wrong("trusted is to be a file of certificates in PEM form that can be read");
        }
    }

    private static IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(FILE + why);
    }

    Optional<Server> smtp() {
        return Optional.ofNullable(server);
    }
}
