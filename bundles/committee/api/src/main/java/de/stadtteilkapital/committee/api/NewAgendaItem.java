package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;

/**
 * An item to be put on an agenda: either an application or a free matter with title and text.
 *
 * @param allAgreed why it is added after the invitation although it was not announced, with all members agreeing; else
 *     null
 */
public record NewAgendaItem(
        @Longest(36) String application,
        @Longest(300) String title,
        @Longest(4000) @Multiline String text,
        AllAgreed allAgreed) {
    /** All members agreed to deal with what was not announced; the reason goes into the minutes. */
    public record AllAgreed(@Longest(1000) @Multiline String reason) {
        public AllAgreed {
            reason = Require.text("reason", reason);
        }
    }

    public NewAgendaItem {
        application = Require.optionalText("application", application);
        if (application == null) {
            title = Require.text("title", title);
            text = Require.text("text", text);
        } else if (title != null || text != null) {
            throw Refusal.invalid(
                    "/title",
                    new Text(
                            "Ein Antrag bringt Titel und Text selbst mit.",
                            "An application brings its own title and text."));
        }
    }
}
