package de.stadtteilkapital.platform.attachments.scan;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client of ClamAV's daemon that speaks its {@code INSTREAM} (clamd(8)): pieces with their lengths, an empty one at the end. */
final class Clamd implements AutoCloseable {
    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String CLEAN = "stream: OK";

    /** A channel has no time limit of its own, and one that is closed ends whatever waits for it. */
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "attachments-scan-limit");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Has a file looked at.
     *
     * @param atMost for all of it
     * @return what was found; empty for nothing
     * @throws IOException where no answer came, or one that is no verdict
     */
    Optional<String> scan(ClamdAddress where, InputStream file, Duration atMost) throws IOException {
        SocketAddress address = resolved(where);
        try (SocketChannel daemon = address instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(StandardProtocolFamily.UNIX)) {
            Future<?> limit = watch.schedule(() -> close(daemon), atMost.toMillis(), TimeUnit.MILLISECONDS);
            try {
                daemon.connect(address);
                return verdict(ask(daemon, file));
            } catch (AsynchronousCloseException e) {
                throw new SocketTimeoutException("no answer within " + atMost.toSeconds() + " s");
            } finally {
                limit.cancel(false);
            }
        }
    }

    private static SocketAddress resolved(ClamdAddress where) throws UnknownHostException {
        SocketAddress address = requireNonNull(where.address().get());
        if (address instanceof InetSocketAddress host && host.isUnresolved()) {
            throw new UnknownHostException(host.getHostString());
        }
        return address;
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(SocketChannel daemon, InputStream file) throws IOException {
        try {
            send(daemon, file);
        } catch (AsynchronousCloseException e) {
            throw e;
        } catch (IOException e) {
            // it hangs up on what is too large for it, and has said so before
            String why = answer(daemon);
            if (why.isEmpty()) {
                throw e;
            }
            return why;
        }
        return answer(daemon);
    }

    private static void send(SocketChannel daemon, InputStream file) throws IOException {
        write(daemon, ByteBuffer.wrap(INSTREAM));
        for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
            write(
                    daemon,
                    ByteBuffer.allocate(Integer.BYTES + piece.length)
                            .putInt(piece.length)
                            .put(piece)
                            .flip());
        }
        write(daemon, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel daemon, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            daemon.write(bytes);
        }
    }

    private static String answer(SocketChannel daemon) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer part = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.size() < LONGEST_ANSWER && daemon.read(part) >= 0) {
            answer.write(part.array(), 0, part.position());
            part.clear();
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        throw new IOException(answer.isEmpty() ? "it hung up without an answer" : "it answered: " + answer);
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
