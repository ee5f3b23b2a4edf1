package de.stadtteilkapital.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

@Timeout(20)
class BestOfNameTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    private BestOfName.Running running(String service, Runnable close) {
        done.add("start " + service);
        return () -> {
            close.run();
            done.add("end " + service);
        };
    }

    @Test
    void ofOneNameTheHighestRankedRunsAndTheOtherEndsFirst() {
        BestOfName<String, BestOfName.Running> best =
                new BestOfName<>("name", (reference, service) -> running(service, () -> {}));
        ServiceReference<String> low = reference("a", 1);
        ServiceReference<String> high = reference("a", 2);
        best.add(low, "low");
        best.add(high, "high");
        best.remove(low);
        best.remove(high);
        assertThat(done).containsExactly("start low", "end low", "start high", "end high");
        assertThat(best.running("a")).isEmpty();
    }

    @Test
    void whatDoesNotEndKeepsNobodyOfAnotherNameWaiting() throws InterruptedException {
        CountDownLatch ending = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        BestOfName<String, BestOfName.Running> best = new BestOfName<>(
                "name",
                (reference, service) -> running(
                        service,
                        service.equals("hangs")
                                ? () -> {
                                    ending.countDown();
                                    await(over);
                                }
                                : () -> {}));
        ServiceReference<String> hangs = reference("a", 1);
        best.add(hangs, "hangs");
        Thread remover = new Thread(() -> best.remove(hangs));
        remover.start();
        ending.await();
        best.add(reference("b", 1), "other");
        assertThat(best.running("b")).isPresent();
        assertThat(best.running("a")).isEmpty();
        over.countDown();
        remover.join();
        assertThat(done).containsExactly("start hangs", "start other", "end hangs");
    }

    @Test
    void anothersServiceOfTheSameNameIsNotRunBeforeTheFirstIsGone() {
        BestOfName<String, BestOfName.Running> best =
                new BestOfName<>("name", (reference, service) -> running(service, () -> {}));
        ServiceReference<String> ours = reference("a", 0, "org.ours");
        best.add(ours, "ours");
        best.add(reference("a", 9, "org.theirs"), "theirs");
        best.add(reference("a", 1, "org.ours"), "our next build");
        assertThat(done).containsExactly("start ours", "end ours", "start our next build");
        done.clear();
        best.remove(ours);
        assertThat(done).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServiceReference<String> reference(String name, int ranking) {
        return reference(name, ranking, "org.example");
    }

    @SuppressWarnings("unchecked")
    private static ServiceReference<String> reference(String name, int ranking, String symbolicName) {
        Bundle bundle = (Bundle) Proxy.newProxyInstance(
                BestOfNameTest.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> symbolicName);
        return (ServiceReference<String>) Proxy.newProxyInstance(
                BestOfNameTest.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getProperty" -> "name".equals(arguments[0]) ? name : ranking;
                    case "compareTo" ->
                        Integer.compare(ranking, (int) ((ServiceReference<?>) arguments[0]).getProperty("ranking"));
                    case "getBundle" -> bundle;
                    case "hashCode" -> ranking;
                    case "equals" -> proxy == arguments[0];
                    default -> name + ranking;
                });
    }
}
