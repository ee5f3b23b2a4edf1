package de.stadtteilkapital.platform.api.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * How an application answers, beside what its resources write. Registered as a service by the bundle that brings the
 * application; an address belongs to the face with the longest base before it, and to none where there is no such face:
 * then answers are data, and faults are problems (RFC 9457).
 */
@ConsumerType
public interface HttpFace {
    /** Where the application is: {@code /} or {@code /documents}, without a slash at the end. */
    String base();

    /** Headers that all of its answers bear, in the place of the house's of the same names: its content security policy. */
    Map<String, String> headers();

    /** How a fault is told that happened before any of its resources could answer, or after. */
    Answer tell(Fault fault, Locale language);

    /**
     * Something that went wrong.
     *
     * @param detail what is wrong, and what would mend it
     * @param path that was asked for; null where there was none to read
     */
    record Fault(
            int status, Text title, Text detail, @Nullable String path, String requestId) {
        public Fault {
            requireNonNull(title);
            requireNonNull(detail);
            requireNonNull(requestId);
        }
    }

    /** @param mediaType with its character set */
    record Answer(String mediaType, byte[] content) {
        public Answer {
            requireNonNull(mediaType);
            requireNonNull(content);
        }
    }
}
