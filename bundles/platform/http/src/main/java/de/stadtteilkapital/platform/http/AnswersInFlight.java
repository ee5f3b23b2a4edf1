package de.stadtteilkapital.platform.http;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.servlet.http.HttpServletRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpChannel;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the bytes of answers that have been given to the server and not yet been taken by their clients, and hangs up on a
 * client that takes too long. The server sends them by itself: a thread that waited for each slow reader would soon leave
 * none for the others.
 */
@Component(service = AnswersInFlight.class, configurationPid = HttpLimits.PID)
public final class AnswersInFlight implements HttpChannel.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(AnswersInFlight.class);

    /** Never refused: so much each connection may hold. */
    private static final int SMALL = 16 << 10;

    private record Flight(int bytes, Scheduler.Task end) {}

    private volatile HttpLimits limits;
    private final AtomicLong bytes = new AtomicLong();
    private final Set<Flight> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

    @Activate
    public AnswersInFlight(HttpLimits limits) {
        this.limits = limits;
    }

    @Modified
    void modified(HttpLimits changed) {
        limits = changed;
    }

    /**
     * Whether an answer may be given to the server; what has been done is told in any case, and what was only read may be
     * asked for again.
     */
    boolean admits(HttpServletRequest request, int size) {
        HttpLimits now = limits;
        Request base = Request.getBaseRequest(request);
        if (base == null) {
            return true;
        }
        if (bytes.addAndGet(size) > now.answerBytesInFlight() && size > SMALL && "GET".equals(base.getMethod())) {
            bytes.addAndGet(-size);
            return false;
        }
        fly(base, size, size, now);
        return true;
    }

    /** Likewise for a file, which is never refused: no more of it is in memory than the server sends at once. */
    void admitFile(HttpServletRequest request, long size) {
        bytes.addAndGet(SMALL);
        fly(Request.getBaseRequest(request), SMALL, size, limits);
    }

    private void fly(Request base, int held, long size, HttpLimits now) {
        Connector connector = base.getHttpChannel().getConnector();
        EndPoint client = base.getHttpChannel().getEndPoint();
        // the server's own limit of speed has no patience: a pause of its own amid a short answer counts as the
        // client's, which is hung up on with its answer in hand, and loses its next request
        long granted = now.idleSeconds() + size / now.leastAnswerBytesPerSecond();
        Flight flight = new Flight(held, connector.getScheduler().schedule(client::close, granted, TimeUnit.SECONDS));
        base.setAttribute(Flight.class.getName(), flight);
        synchronized (underWay) {
            underWay.add(flight);
        }
    }

    /** Waits until all have been taken, or the limit is over. */
    void runOut(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        synchronized (underWay) {
            try {
                long left = limit.toMillis();
                while (!underWay.isEmpty() && left > 0) {
                    underWay.wait(left);
                    left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The whole of what a reader that is too slow leaves in the log. */
    @Override
    public void onResponseFailure(Request request, Throwable failure) {
        LOG.info("A client did not take its answer: {}.", failure.getClass().getSimpleName());
    }

    @Override
    public void onComplete(Request request) {
        if (request.getAttribute(Flight.class.getName()) instanceof Flight flight) {
            request.removeAttribute(Flight.class.getName());
            flight.end().cancel();
            bytes.addAndGet(-flight.bytes());
            synchronized (underWay) {
                underWay.remove(flight);
                underWay.notifyAll();
            }
        }
    }
}
