package de.stadtteilkapital.platform.testing.inside;

import java.lang.management.ManagementFactory;
import java.util.function.Function;
import javax.management.JMException;
import javax.management.ObjectName;

/** How many bytes are on the heap after a full collection. */
final class Heap implements Function<Object, Long> {

    @Override
    public Long apply(Object nothing) {
        try {
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            String[] total = histogram.strip().replaceFirst("(?s).*\n", "").split("\\s+");
            return Long.valueOf(total[2]);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
