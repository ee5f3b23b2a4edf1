package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.servlet.ServletOutputStream;
import javax.servlet.ServletResponse;
import javax.servlet.WriteListener;

/** Holds an answer until it is whole, so that a failure amid it can still be told, and no thread waits for who reads it. */
final class HeldAnswer extends ServletOutputStream {
    /** Gives its bytes away without a copy. */
    private static final class Bytes extends ByteArrayOutputStream {
        void writeAllTo(OutputStream out) throws IOException {
            out.write(buf, 0, count);
        }
    }

    private final Bytes bytes = new Bytes();
    private final ServletResponse response;
    private ServletOutputStream open;

    HeldAnswer(ServletResponse response) {
        this.response = requireNonNull(response);
    }

    int size() {
        return bytes.size();
    }

    void discard() {
        bytes.reset();
    }

    /** Sends what there is. */
    void send() throws IOException {
        bytes.writeAllTo(response.getOutputStream());
        bytes.reset();
    }

    /** Sends what there is, and what comes as it comes: its servlet goes on when this thread has gone. */
    void release() throws IOException {
        send();
        open = response.getOutputStream();
    }

    @Override
    public void write(int next) throws IOException {
        if (open == null) {
            bytes.write(next);
        } else {
            open.write(next);
        }
    }

    @Override
    public void write(byte[] part, int offset, int length) throws IOException {
        if (open == null) {
            bytes.write(part, offset, length);
        } else {
            open.write(part, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (open != null) {
            open.flush();
        }
    }

    @Override
    public boolean isReady() {
        return open == null || open.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        try {
            release();
            open.setWriteListener(listener);
        } catch (IOException e) {
            listener.onError(e);
        }
    }
}
