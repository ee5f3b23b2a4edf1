package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What a session deals with. */
@ProviderType
public interface AgendaService extends SessionReader, AgendaItemReader {
    /**
     * Puts something on the agenda (coordinators); an application becomes scheduled.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 409 where the application is on another open agenda or in a state
     *     that does not allow it, or after the invitation unless all agreed; 422 where the body decides on none
     */
    AgendaItem add(Caller me, String session, NewAgendaItem item);

    /** The whole agenda in its order. */
    Page<AgendaItem> agenda(Caller me, String session);

    /**
     * The frozen papers of an item, for members and coordinators.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 until they are frozen and for free matters
     */
    Papers papers(Caller me, String item);

    /** Which of the {@link AgendaItemAct}s the caller may do, now or later. */
    List<Possible> possible(Caller me, String item);

    /**
     * Whether an application can be put on an agenda ({@link SessionAct#PUT_ON_AGENDA}): once for each session that can take
     * it, by the session's id; where it can't be put on any yet, once without an id and with the reason. Empty where it is
     * too late.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 404 where it is not theirs to do
     */
    List<Possible> possibleForApplication(Caller me, String application);
}
