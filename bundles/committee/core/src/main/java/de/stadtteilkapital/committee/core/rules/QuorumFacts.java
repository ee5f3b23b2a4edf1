package de.stadtteilkapital.committee.core.rules;

/**
 * What the quorum is judged by.
 *
 * @param voting members with a vote
 * @param recused those of them who are excluded from the item (VwVfG § 20)
 * @param present those with a vote who are present and not excluded
 * @param allInvited whether every voting member was invited
 * @param repeated whether the matter comes back from a session that lacked a quorum, and the invitation said what that
 *     means
 */
public record QuorumFacts(int voting, int recused, int present, boolean allInvited, boolean repeated) {
    public QuorumFacts {
        if (recused < 0 || present < 0 || recused + present > voting) {
            throw new IllegalArgumentException("more excluded and present than there are voting members");
        }
    }

    /** The members who may vote on the item: the base of the quorum. */
    public int entitled() {
        return voting - recused;
    }
}
