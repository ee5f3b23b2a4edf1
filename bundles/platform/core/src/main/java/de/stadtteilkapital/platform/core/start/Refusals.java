package de.stadtteilkapital.platform.core.start;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings that were changed to something wrong while the node runs, and are not in force. */
@Component(service = Refusals.class)
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Map<String, List<String>> ofFile = new ConcurrentHashMap<>();

    /**
     * Tells the operator, once for the same complaints.
     *
     * @param file whichever name its reader knows it by
     * @param complaints that name file and key
     */
    public void refused(String file, List<String> complaints) {
        if (!complaints.equals(ofFile.put(file, List.copyOf(complaints)))) {
            complaints.forEach(Refusals::tell);
        }
    }

    /** It is right again. */
    public void taken(String file) {
        if (ofFile.remove(file) != null) {
            LOG.info("The settings {} are right again and in force.", file);
        }
    }

    List<String> all() {
        return ofFile.values().stream()
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
    }

    private static void tell(String complaint) {
        String sentence = complaint.replaceFirst("\\.$", "") + ". The last good settings of this file stay in force.";
        LOG.error("Not taken. {}", sentence);
        System.err.println("Not taken. " + sentence);
    }
}
