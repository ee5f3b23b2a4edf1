package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * An item to be put on an agenda: either an application or a free matter with title and text.
 *
 * @param allAgreed why it is added after the invitation although it was not announced, with all members agreeing; else
 *     null
 */
@LabelsOf(AgendaItem.class)
public record NewAgendaItem(
        @Nullable @Longest(36) String application,
        @Nullable @Longest(300) String title,
        @Nullable @Longest(4000) @Multiline String text,
        @Nullable AllAgreed allAgreed) {
    /** All members agreed to deal with what was not announced; the reason goes into the minutes. */
    public record AllAgreed(@Longest(1000) @Multiline String reason) {
        public AllAgreed {
            Input in = Input.of(AllAgreed.class);
            reason = in.text("reason", reason);
            in.refuse();
        }
    }

    public NewAgendaItem {
        Input in = Input.of(NewAgendaItem.class);
        application = Input.optionalText(application);
        if (application == null) {
            title = in.text("title", title);
            text = in.text("text", text);
        } else {
            in.require(
                    title == null && text == null,
                    "title",
                    new Text(
                            "Ein Antrag bringt Titel und Text selbst mit.",
                            "An application brings its own title and text."));
        }
        in.refuse();
    }
}
