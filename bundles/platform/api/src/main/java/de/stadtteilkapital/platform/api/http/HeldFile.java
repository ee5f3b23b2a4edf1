package de.stadtteilkapital.platform.api.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Bytes that are too many for memory. What was received lies in a file that has no name any more, so that nothing of it is
 * left when it is closed or the process ends, however it ends. It can be read many times, by one thread after the other.
 *
 * <p>As an attribute of a request, under the name of this class, it is the content of the answer: whoever serves HTTP sends
 * it as fast as it is taken, and closes it.
 */
public final class HeldFile implements AutoCloseable {
    private static final int STEP = 64 << 10;
    private static final int MEGABYTE = 1 << 20;

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream file) throws IOException;
    }

    private final FileChannel file;
    private final long size;
    private final String digest;

    private HeldFile(FileChannel file, long size, String digest) {
        this.file = requireNonNull(file);
        this.size = size;
        this.digest = requireNonNull(digest);
    }

    /**
     * Takes in all that comes.
     *
     * @param most in bytes
     * @throws Refusal 413 where more comes; then nothing of it is kept
     */
    public static HeldFile received(InputStream sent, long most) throws IOException {
        return of(file -> {
            byte[] step = new byte[STEP];
            long taken = 0;
            for (int read = sent.read(step); read >= 0; read = sent.read(step)) {
                taken += read;
                if (taken > most) {
                    throw tooLarge(most);
                }
                file.write(step, 0, read);
            }
        });
    }

    /** What is said of a file with more bytes than these. */
    public static Refusal tooLarge(long most) {
        return new Refusal(
                Refusal.Kind.TOO_LARGE,
                new Text(
                                "Die Datei ist zu groß; hier sind höchstens %s MB möglich.",
                                "The file is too large; at most %s MB are possible here.")
                        .with(Math.max(1, most / MEGABYTE)),
                List.of());
    }

    /** What somebody writes. */
    public static HeldFile of(Content content) throws IOException {
        Path path = Files.createTempFile("held", null);
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            DigestOutputStream digest = new DigestOutputStream(Channels.newOutputStream(file), sha256());
            content.writeTo(digest);
            return new HeldFile(
                    file,
                    file.size(),
                    HexFormat.of().formatHex(digest.getMessageDigest().digest()));
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    /**
     * A file that has its place and stays there.
     *
     * @param digest SHA-256 as it is known, in hex
     */
    public static HeldFile at(Path path, String digest) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        return new HeldFile(file, file.size(), digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 in hex. */
    public String digest() {
        return digest;
    }

    /** From the beginning; closing it leaves the file as it is. */
    public InputStream open() {
        return new BufferedInputStream(Channels.newInputStream(channel()), STEP);
    }

    /** From the beginning; closing it leaves the file as it is. */
    public ReadableByteChannel channel() {
        return new FromBeginning(file);
    }

    /**
     * Some bytes from anywhere in it.
     *
     * @return fewer than asked for only at its end
     */
    public byte[] bytes(long from, int most) throws IOException {
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(most, Math.max(0, size - from)));
        while (some.hasRemaining() && file.read(some, from + some.position()) >= 0) {
            // until there are enough
        }
        byte[] bytes = new byte[some.position()];
        some.flip().get(bytes);
        return bytes;
    }

    /**
     * All of it, where it is small enough for memory.
     *
     * @param most in bytes
     * @throws Refusal 413 where it has more
     */
    public byte[] bytes(int most) {
        if (size > most) {
            throw tooLarge(most);
        }
        try {
            return bytes(0, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class FromBeginning implements ReadableByteChannel {
        private final FileChannel file;
        private long at;

        FromBeginning(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer part) throws IOException {
            int read = file.read(part, at);
            at += Math.max(0, read);
            return read;
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {
            // the file is closed by whoever holds it
        }
    }
}
