package de.stadtteilkapital.platform.http;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.concurrent.TimeUnit;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.ServletRequest;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body has to come in time, whoever reads it: the JAX-RS implementation does so even before it answers
 * 401. The server's own limit is one of silence, which a byte now and then breaks, and its least rate would refuse an
 * honest short body on a busy machine.
 */
final class TimedBody extends HttpServletRequestWrapper {
    private final HttpLimits limits;
    private ServletInputStream timed;

    TimedBody(HttpServletRequest request, HttpLimits limits) {
        super(request);
        this.limits = limits;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (timed == null) {
            timed = new Timed(super.getInputStream(), getRequest(), limits);
        }
        return timed;
    }

    private static final class Timed extends ServletInputStream {
        private final ServletInputStream sent;
        private final ServletRequest request;
        private final HttpLimits limits;
        private final long begin = System.nanoTime();
        private long bytes;

        Timed(ServletInputStream sent, ServletRequest request, HttpLimits limits) {
            this.sent = sent;
            this.request = request;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            requireTime();
            int next = understood(sent::read);
            bytes++;
            return next;
        }

        @Override
        public int read(byte[] part, int offset, int length) throws IOException {
            requireTime();
            int read = understood(() -> sent.read(part, offset, length));
            bytes += Math.max(0, read);
            return read;
        }

        private interface Reading {
            int read() throws IOException;
        }

        /** A frame that is none is something else than an end before its time. */
        private int understood(Reading reading) throws IOException {
            try {
                return reading.read();
            } catch (IOException e) {
                Object why = request.getAttribute(StrictConnections.MALFORMED);
                if (why == null) {
                    throw e;
                }
                ProtocolException malformed = new ProtocolException(why.toString());
                malformed.initCause(e);
                throw malformed;
            }
        }

        private void requireTime() throws IOException {
            long granted = TimeUnit.SECONDS.toNanos(limits.bodySeconds() + bytes / limits.leastBytesPerSecond());
            if (System.nanoTime() - begin > granted) {
                throw new IOException("the body comes too slowly");
            }
        }

        @Override
        public boolean isFinished() {
            return sent.isFinished();
        }

        @Override
        public boolean isReady() {
            return sent.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            sent.setReadListener(listener);
        }
    }
}
