package de.stadtteilkapital.committee.api;

/** What a motion needs to be carried. */
public enum MajorityRule {
    /** More YES than NO; abstentions are no votes. The law's default (VwVfG § 91). */
    VOTES_CAST,
    /** More YES than half of the entitled members who are present; abstentions work like NO. */
    MEMBERS_PRESENT
}
