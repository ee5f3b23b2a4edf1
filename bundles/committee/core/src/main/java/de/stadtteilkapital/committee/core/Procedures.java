package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.CommitteeParameters;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.core.rules.Measure;
import de.stadtteilkapital.committee.core.rules.NoticeRule;
import de.stadtteilkapital.committee.core.rules.Procedure;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.committee.core.rules.Share;
import de.stadtteilkapital.programme.api.Parameter;
import java.time.Period;
import java.util.function.Function;

/** Which rules hold for a body: its own, else what the district has set, else the law's. */
final class Procedures {
    static final Parameter<Period> NOTICE = new Parameter<>(
            "committee.noticePeriod", Period.ofDays(7), Period::parse, "Geschäftsordnung, Regelfrist eine Woche");
    static final Parameter<Share> QUORUM_ABOVE =
            new Parameter<>("committee.quorumAbove", Share.HALF, Share::of, "VwVfG § 90");
    static final Parameter<Integer> QUORUM_LEAST =
            new Parameter<>("committee.quorumLeast", 3, Integer::valueOf, "VwVfG § 90");
    static final Parameter<MajorityRule> MAJORITY =
            new Parameter<>("committee.majority", MajorityRule.VOTES_CAST, MajorityRule::valueOf, "VwVfG § 91");

    private static final String BY_LAW = "Geschäftsordnung";

    private static final Tally NOBODY = new Tally(0, 0, 0, 0, null);

    private final Neighbours neighbours;
    private final VotingRules voting;

    Procedures(Neighbours neighbours, VotingRules voting) {
        this.neighbours = requireNonNull(neighbours);
        this.voting = requireNonNull(voting);
    }

    Procedure of(NewBody body) {
        Period notice = value(body, NOTICE, body.noticePeriod(), Period::parse);
        Share above = value(body, QUORUM_ABOVE, body.quorumAbove(), Share::of);
        int least = value(body, QUORUM_LEAST, body.quorumLeast(), Function.identity());
        MajorityRule majority = value(body, MAJORITY, body.majority(), Function.identity());
        boolean legalQuorum = above.equals(QUORUM_ABOVE.standard()) && least == QUORUM_LEAST.standard();
        return new Procedure(
                new NoticeRule(notice, source(NOTICE, notice.equals(NOTICE.standard()))),
                new QuorumRule(above, least, source(QUORUM_ABOVE, legalQuorum)),
                new Measure(majority, source(MAJORITY, majority == MAJORITY.standard())));
    }

    Body show(NewBody body) {
        Procedure procedure = of(body);
        return new Body(
                body.id(),
                body.district(),
                body.name(),
                body.decides(),
                procedure.published(voting.judge(facts(body, procedure, NOBODY))),
                body.members());
    }

    /** What the voting rule sees of a count. */
    static VotingFacts facts(NewBody body, Procedure procedure, Tally tally) {
        Measure measure = procedure.measure();
        return new VotingFacts(body.district(), body.id(), measure.majority(), measure.source(), tally);
    }

    /** @throws de.stadtteilkapital.platform.api.Refusal 503 while the district's own rule is away */
    VotingOutcome count(VotingFacts facts) {
        String required = neighbours.programme(p -> p.parameter(facts.district(), CommitteeParameters.VOTING_RULE));
        return voting.judge(facts, required);
    }

    private <S, T> T value(NewBody body, Parameter<T> parameter, S own, Function<S, T> parse) {
        return own == null ? neighbours.programme(p -> p.parameter(body.district(), parameter)) : parse.apply(own);
    }

    private static String source(Parameter<?> parameter, boolean standard) {
        return standard ? parameter.source() : BY_LAW;
    }
}
