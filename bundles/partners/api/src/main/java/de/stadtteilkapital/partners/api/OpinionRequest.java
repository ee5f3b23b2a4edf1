package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;

/**
 * An office was asked for its opinion on a case.
 *
 * @param office id of the organisation that is asked
 * @param blocking whether the pre-assessment waits for it
 * @param dueDate last day, after BGB §§ 187 to 193
 * @param overdue open past its last day: it is shown and chased, never taken as consent
 * @param rule id of the routing rule, with its version and source
 * @param file the part of the application that the office may see
 * @param opinion null while the request is open
 */
public record OpinionRequest(
        String id,
        String district,
        String application,
        String office,
        OpinionKind kind,
        boolean blocking,
        Text question,
        LocalDate requestedOn,
        LocalDate dueDate,
        State state,
        boolean overdue,
        String rule,
        String ruleVersion,
        String source,
        CaseExcerpt file,
        Opinion opinion) {
    /** Whether the office has answered. */
    public enum State {
        OPEN,
        ANSWERED
    }
}
