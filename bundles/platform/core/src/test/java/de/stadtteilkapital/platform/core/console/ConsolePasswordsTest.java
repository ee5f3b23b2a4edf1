package de.stadtteilkapital.platform.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.identity.Passwords;
import org.junit.jupiter.api.Test;

class ConsolePasswordsTest {
    /** With the commas of the real ones. */
    private final ConsolePasswords passwords = new ConsolePasswords(new Passwords() {
        @Override
        public String hash(char[] password) {
            return "$argon2id$v=19$m=19456,t=2,p=1$salt$" + new String(password);
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return hash(password).equals(hash);
        }
    });

    @Test
    void theRightPasswordFitsItsHashAndNoOtherDoes() {
        String hash = passwords.encryptPassword("geheim");
        assertThat(passwords.checkPassword("geheim", hash)).isTrue();
        assertThat(passwords.checkPassword("Geheim", hash)).isFalse();
    }

    @Test
    void aHashHasNoCommaWhichWouldEndItInTheFileOfAccounts() {
        assertThat(passwords.encryptPassword("geheim")).matches("[A-Za-z0-9+/=]+");
    }

    @Test
    void whatIsNoHashFitsNothing() {
        assertThat(passwords.checkPassword("geheim", "geheim")).isFalse();
        assertThat(passwords.checkPassword("", "")).isFalse();
    }
}
