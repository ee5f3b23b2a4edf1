package de.stadtteilkapital.platform.http;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
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
            timed = new Timed(super.getInputStream(), limits);
        }
        return timed;
    }

    private static final class Timed extends ServletInputStream {
        private final ServletInputStream sent;
        private final HttpLimits limits;
        private final long begin = System.nanoTime();
        private long bytes;

        Timed(ServletInputStream sent, HttpLimits limits) {
            this.sent = sent;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            requireTime();
            int next = sent.read();
            bytes++;
            return next;
        }

        @Override
        public int read(byte[] part, int offset, int length) throws IOException {
            requireTime();
            int read = sent.read(part, offset, length);
            bytes += Math.max(0, read);
            return read;
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
