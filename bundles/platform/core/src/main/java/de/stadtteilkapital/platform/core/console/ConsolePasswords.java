package de.stadtteilkapital.platform.core.console;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Passwords;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.apache.karaf.jaas.modules.Encryption;
import org.apache.karaf.jaas.modules.EncryptionService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Passwords of the console are kept as those of the platform's people are: Karaf itself offers plain digests, or a library
 * that is no longer looked after.
 */
@Component(
        service = {EncryptionService.class, ConsolePasswords.class},
        property = "name=stadtteilkapital")
public final class ConsolePasswords implements EncryptionService, Encryption {
    private final Passwords passwords;

    @Activate
    public ConsolePasswords(@Reference Passwords passwords) {
        this.passwords = requireNonNull(passwords);
    }

    @Override
    public Encryption createEncryption(Map<String, String> params) {
        return this;
    }

    /** In letters and digits, since commas part the fields of {@code etc/users.properties}. */
    @Override
    public String encryptPassword(String plain) {
        return Base64.getEncoder()
                .encodeToString(passwords.hash(plain.toCharArray()).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public boolean checkPassword(String plain, String hash) {
        try {
            return passwords.matches(
                    plain.toCharArray(), new String(Base64.getDecoder().decode(hash), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            // no hash of ours: whoever wrote it there in clear has to wait until it is one
            return false;
        }
    }
}
