package de.stadtteilkapital.platform.core.guests;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads in which guests are called. They are there from the start: a thread that was made in the middle of an act would
 * keep the class loaders of all rooms on its way, also of builds that have been replaced.
 */
final class GuestThreads implements ThreadFactory {
    private final AtomicInteger number = new AtomicInteger();

    static ThreadPoolExecutor of(int threads) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new GuestThreads());
        executor.prestartAllCoreThreads();
        return executor;
    }

    /** Those that have nothing to do any more end; who is called still is answered. */
    static void runOut(ThreadPoolExecutor threads) {
        threads.setKeepAliveTime(1, TimeUnit.MINUTES);
        threads.allowCoreThreadTimeOut(true);
    }

    /** One that hangs does not keep the process from ending. */
    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "guest-" + number.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }
}
