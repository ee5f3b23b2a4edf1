package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Votes on agenda items. */
@ProviderType
public interface VoteService extends AgendaItemReader {
    /**
     * Records a vote (whoever presides; the chair where it is present and not excluded; coordinators where nobody of the body
     * can, or a member whom the vote names as who did). A motion that is carried decides the item. One that is not carried
     * leaves it open for another motion, a lower sum among them, unless the rules of the body or of its district have a lost
     * motion to approve reject or defer the matter. A tie may put the item off, by the same rules. A carried approval commits
     * budget in the same unit of work.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 400 for an approval without amount; 409 where the item is not open,
     *     there is no quorum, or a ballot is of somebody absent, excluded, not entitled or is a second one; 422 for a named
     *     member who can't preside over the item, beyond the requested amount or the budget, or without a reason where the
     *     motion rejects, defers or approves less than was applied for; 503 where nobody keeps the budget
     */
    Vote vote(Caller me, String item, NewVote vote);

    /** The votes on an item in their order; single ballots for members and coordinators only. */
    Page<Vote> votes(Caller me, String item);

    Vote vote(Caller me, String item, String id);
}
