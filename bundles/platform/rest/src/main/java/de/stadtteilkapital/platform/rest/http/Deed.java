package de.stadtteilkapital.platform.rest.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * A possible act as it is written.
 *
 * @param href where it is done, below the server
 * @param reason why not yet; missing where it can be done now
 */
public record Deed(String act, String method, String href, Text label, Text reason) {
    /** A thing as it is written, its own fields first. */
    record Written(@JsonUnwrapped Object record, List<Deed> possible) {}
}
