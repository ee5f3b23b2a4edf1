package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the committee that goes into the notice.
 *
 * @param due null where none was set
 */
public record GrantCondition(
        @Label(german = "die Auflage", english = "the condition")
        String text,

        @Label(german = "die Frist", english = "the due date") @Nullable
        LocalDate due) {}
