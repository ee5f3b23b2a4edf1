package de.stadtteilkapital.itests.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.util.net.SshdSocketAddress;

/** The console as an account of it reaches it from outside. */
final class Ssh implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** What an exit status and a text tell. */
    record Said(int status, String text) {}

    private final SshClient client = SshClient.setUpDefaultClient();
    private final int port;

    Ssh(int port) {
        this.port = port;
        client.start();
    }

    /** One command, as scripts send it. */
    Said run(Account account, String command) throws IOException {
        try (ClientSession session = login(account);
                ChannelExec channel = session.createExecChannel(command)) {
            String text = wholeOf(channel, "");
            return new Said(channel.getExitStatus() == null ? -1 : channel.getExitStatus(), text);
        }
    }

    /** All that is said while lines are typed one after the other. */
    String type(Account account, List<String> lines) throws IOException {
        try (ClientSession session = login(account);
                ChannelShell channel = session.createShellChannel()) {
            channel.setEnv("TERM", "dumb");
            channel.setPtyColumns(1000);
            return wholeOf(channel, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        }
    }

    /** Asks for a way through this machine to another of its ports. */
    void tunnelTo(Account account, int target) throws IOException {
        try (ClientSession session = login(account);
                var channel = session.createDirectTcpipChannel(
                        new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", target))) {
            channel.open().verify(LIMIT);
        }
    }

    private ClientSession login(Account account) throws IOException {
        ClientSession session =
                client.connect(account.name(), "127.0.0.1", port).verify(LIMIT).getSession();
        session.addPasswordIdentity(account.password());
        session.auth().verify(LIMIT);
        return session;
    }

    private static String wholeOf(ClientChannel channel, String input) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        channel.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        channel.setOut(output);
        channel.setErr(output);
        channel.open().verify(LIMIT);
        channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), LIMIT);
        return output.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.stop();
    }
}
