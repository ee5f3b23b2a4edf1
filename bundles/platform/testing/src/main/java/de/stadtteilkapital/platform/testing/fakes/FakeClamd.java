package de.stadtteilkapital.platform.testing.fakes;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks INSTREAM as clamd(8) has it, and knows one signature. */
public final class FakeClamd implements AutoCloseable {
    /** The test file of the European Institute for Computer Antivirus Research; in two pieces, or scanners would take this. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocketChannel server;
    private final int most;
    private final boolean silent;
    private final AtomicInteger asked = new AtomicInteger();

    private FakeClamd(ServerSocketChannel server, int most, boolean silent) {
        this.server = server;
        this.most = most;
        this.silent = silent;
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public static FakeClamd start() throws IOException {
        return on(new InetSocketAddress("127.0.0.1", 0), 25 << 20, false);
    }

    /**
     * One that has its weaknesses.
     *
     * @param most bytes of a stream, like StreamMaxLength
     * @param silent whether it never answers
     */
    public static FakeClamd on(SocketAddress address, int most, boolean silent) throws IOException {
        ServerSocketChannel server = address instanceof InetSocketAddress
                ? ServerSocketChannel.open()
                : ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        return new FakeClamd(server.bind(address), most, silent);
    }

    public String address() throws IOException {
        return server.getLocalAddress() instanceof InetSocketAddress host
                ? "tcp://127.0.0.1:" + host.getPort()
                : "unix://" + server.getLocalAddress();
    }

    /** How many streams have come. */
    public int asked() {
        return asked.get();
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel client = server.accept()) {
                asked.incrementAndGet();
                answer(client);
            } catch (IOException e) {
                // this client or the whole server is gone
            }
        }
    }

    private void answer(SocketChannel client) throws IOException {
        DataInputStream sent = new DataInputStream(Channels.newInputStream(client));
        if (!Arrays.equals(sent.readNBytes(COMMAND.length), COMMAND)) {
            say(client, "UNKNOWN COMMAND");
            return;
        }
        StringBuilder content = new StringBuilder();
        for (int length = sent.readInt(); length > 0; length = sent.readInt()) {
            content.append(new String(sent.readNBytes(length), StandardCharsets.ISO_8859_1));
            if (content.length() > most) {
                say(client, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        if (silent) {
            sent.read();
        } else {
            say(client, content.indexOf(EICAR) >= 0 ? "stream: Eicar-Signature FOUND" : "stream: OK");
        }
    }

    private static void say(SocketChannel client, String words) throws IOException {
        client.write(ByteBuffer.wrap((words + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
