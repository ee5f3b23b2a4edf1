package de.stadtteilkapital.itests.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.IOException;
import java.io.Reader;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Nothing listens but on this machine, nobody has an account on the console, and no web console is there to be found. */
@KarafTest
class ClosedPortsIT {
    /** This machine too, but whoever listens on 127.0.0.1 alone does not hear it; whoever listens everywhere does. */
    private static final String ELSEWHERE = "127.0.0.2";

    @Test
    void listenOnThisMachineOnly(Karaf karaf) throws IOException {
        Properties management = properties(karaf, "org.apache.karaf.management.cfg");
        // under test Pax Exam's own registry has taken this port before Karaf could
        assertThat(management).containsEntry("rmiRegistryHost", "127.0.0.1");
        int[] ports = {
            karaf.uri().getPort(),
            number(properties(karaf, "org.apache.karaf.shell.cfg"), "sshPort"),
            number(management, "rmiServerPort"),
        };
        for (int port : ports) {
            assertThatCode(() -> new Socket("127.0.0.1", port).close())
                    .as("port " + port)
                    .doesNotThrowAnyException();
            assertThatExceptionOfType(ConnectException.class)
                    .as("port " + port)
                    .isThrownBy(() -> new Socket(ELSEWHERE, port).close());
        }
    }

    @Test
    void haveNoAccountUntilTheOperatorMakesOne(Karaf karaf) throws IOException {
        for (String file : new String[] {"users.properties", "keys.properties"}) {
            assertThat(properties(karaf, file).stringPropertyNames())
                    .as("accounts in " + file)
                    .allMatch(name -> name.startsWith("_g_"));
        }
    }

    @Test
    void haveNoneByWhichOthersCouldStopIt(Karaf karaf) {
        // Karaf would write down which one it is
        assertThat(karaf.home().resolve("data/port")).doesNotExist();
    }

    @Test
    void haveNoWebConsole(Karaf karaf) {
        assertThat(karaf.console("feature:list -i --no-format"))
                .contains("ssh")
                .doesNotContainPattern("(?m)^(webconsole|jolokia|http-proxy|obr|instance|wrapper|war|pax-web-war)\\b");
    }

    private static int number(Properties properties, String key) {
        return Integer.parseInt(properties.getProperty(key).strip());
    }

    private static Properties properties(Karaf karaf, String file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(karaf.home().resolve("etc").resolve(file))) {
            properties.load(text);
        }
        return properties;
    }
}
