package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.CommitteeParameters;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.rules.Finding;
import de.stadtteilkapital.committee.core.rules.LostChoice;
import de.stadtteilkapital.committee.core.rules.LostSetting;
import de.stadtteilkapital.committee.core.rules.Measure;
import de.stadtteilkapital.committee.core.rules.NoticeFrom;
import de.stadtteilkapital.committee.core.rules.NoticeRule;
import de.stadtteilkapital.committee.core.rules.NoticeStart;
import de.stadtteilkapital.committee.core.rules.PresidingRule;
import de.stadtteilkapital.committee.core.rules.Procedure;
import de.stadtteilkapital.committee.core.rules.QuorumFacts;
import de.stadtteilkapital.committee.core.rules.QuorumRule;
import de.stadtteilkapital.committee.core.rules.Share;
import de.stadtteilkapital.committee.core.rules.TieSetting;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterKind;
import de.stadtteilkapital.programme.api.ParameterKinds;
import de.stadtteilkapital.programme.api.ParameterType;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which rules hold for a body: its own, else what the district has set, else the law's. */
@Component(service = Procedures.class)
public final class Procedures {
    private static final Logger LOG = LoggerFactory.getLogger(Procedures.class);

    private static final ParameterKind<Share> SHARE = new ParameterKind<>(
            ParameterType.SHARE,
            new Text("ein Anteil wie 1/2 oder 2/3", "a share like 1/2 or 2/3"),
            Share::of,
            Share::toString);

    static final Parameter<Period> NOTICE = new Parameter<>(
            "committee.noticePeriod",
            Period.ofDays(7),
            ParameterKinds.days(),
            "Geschäftsordnung, Regelfrist eine Woche");
    static final Parameter<NoticeFrom> NOTICE_FROM = new Parameter<>(
            "committee.noticeFrom", NoticeFrom.DISPATCH, ParameterKinds.choice(NoticeFrom.class), "Geschäftsordnung");
    /** In North Rhine-Westphalia the fourth day since 1 January 2025, the third before. */
    static final Parameter<Integer> DEEMED_RECEIPT =
            new Parameter<>("committee.deemedReceiptDays", 4, ParameterKinds.wholeNumber(0, 30), "VwVfG § 41 Abs. 2");
    /** Sessions are held on the day that was set: no law moves the end of what has to be over before. */
    static final Parameter<Boolean> NOTICE_MOVES = new Parameter<>(
            "committee.noticeMovesOnHoliday", false, ParameterKinds.yesOrNo(), "VwVfG § 31 Abs. 3 bis 5");

    static final Parameter<Share> QUORUM_ABOVE =
            new Parameter<>("committee.quorumAbove", Share.HALF, SHARE, "VwVfG § 90");
    static final Parameter<Integer> QUORUM_LEAST =
            new Parameter<>("committee.quorumLeast", 3, ParameterKinds.wholeNumber(1, 999), "VwVfG § 90");
    static final Parameter<MajorityRule> MAJORITY = new Parameter<>(
            "committee.majority", MajorityRule.VOTES_CAST, ParameterKinds.choice(MajorityRule.class), "VwVfG § 91");

    static final Parameter<LostChoice> LOST_MOTION =
            new Parameter<>(LostSetting.ID, LostChoice.OPEN, ParameterKinds.choice(LostChoice.class), "VwVfG § 91");

    private static final String BY_LAW = "Geschäftsordnung";

    private static final Tally NOBODY = new Tally(0, 0, 0, 0, null);

    private final OtherRooms rooms;
    private final VotingRules voting;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    @Activate
    public Procedures(@Reference OtherRooms rooms, @Reference VotingRules voting) {
        this.rooms = requireNonNull(rooms);
        this.voting = requireNonNull(voting);
    }

    /** Whether those are there who know what a body has set otherwise. */
    boolean areThere() {
        return rooms.programme().isBound();
    }

    /** Whether there is a quorum, said with the norms of the office's own law. */
    Finding judge(KnownBody body, QuorumFacts facts) {
        Finding finding = of(body).quorum().judge(facts);
        return new Finding(finding.holds(), rooms.norms(body.district()).cite(finding.explanation()));
    }

    Procedure of(KnownBody body) {
        OwnRules own = body.rules();
        Period notice = value(body, NOTICE, read(body, NOTICE, own.noticePeriod()));
        Share above = value(body, QUORUM_ABOVE, read(body, QUORUM_ABOVE, own.quorumAbove()));
        int least = value(body, QUORUM_LEAST, own.quorumLeast());
        MajorityRule majority = value(body, MAJORITY, own.majority());
        boolean legalQuorum = above.equals(QUORUM_ABOVE.standard()) && least == QUORUM_LEAST.standard();
        return new Procedure(
                        notice(body, notice),
                        new QuorumRule(above, least, source(own.quorumSource(), QUORUM_ABOVE, legalQuorum)),
                        new Measure(majority, source(own.majoritySource(), MAJORITY, majority == MAJORITY.standard())),
                        TieSetting.of(own, BY_LAW),
                        LostSetting.of(own, BY_LAW, lost(body)),
                        presiding(body))
                .cited(rooms.norms(body.district())::cite);
    }

    private NoticeRule notice(KnownBody body, Period period) {
        return new NoticeRule(
                period,
                new NoticeStart(value(body, NOTICE_FROM, null), value(body, DEEMED_RECEIPT, null)),
                value(body, NOTICE_MOVES, null) ? rooms.programme().call(p -> p.deadline(body.district())) : null,
                source(body.rules().noticeSource(), NOTICE, period.equals(NOTICE.standard())));
    }

    private LostSetting lost(KnownBody body) {
        LostChoice choice = value(body, LOST_MOTION, null);
        return new LostSetting(choice.follows(), source(null, LOST_MOTION, choice == LOST_MOTION.standard()));
    }

    /** Known without those who know the district's parameters. */
    static PresidingRule presiding(KnownBody body) {
        return PresidingRule.of(body.rules(), BY_LAW);
    }

    Body show(KnownBody body, List<Member> members) {
        Procedure procedure = of(body);
        return new Body(
                body.id(),
                body.district(),
                body.name(),
                body.decides(),
                procedure.published(voting.describe(facts(body, procedure, NOBODY), required(body.district()))),
                body.own(),
                body.parent(),
                members);
    }

    /** What the voting rule sees of a count. */
    static VotingFacts facts(KnownBody body, Procedure procedure, Tally tally) {
        Measure measure = procedure.measure();
        return new VotingFacts(
                body.district(),
                body.id(),
                measure.majority(),
                measure.source(),
                tally,
                procedure.tie().tie(),
                procedure.tie().source());
    }

    /** @throws de.stadtteilkapital.platform.api.Refusal 503 while the district's own rule is away */
    VotingOutcome count(VotingFacts facts) {
        return voting.judge(facts, required(facts.district()));
    }

    private String required(String district) {
        return rooms.programme().call(p -> p.parameter(district, CommitteeParameters.VOTING_RULE));
    }

    /** Objects to each of the body's own rules that can't be read; to be asked before they are kept. */
    static void requireReadable(OwnRules rules, Input in) {
        requireReadable("noticePeriod", rules.noticePeriod(), NOTICE, in);
        requireReadable("quorumAbove", rules.quorumAbove(), QUORUM_ABOVE, in);
        requireReadable(
                "quorumLeast",
                rules.quorumLeast() == null ? null : rules.quorumLeast().toString(),
                QUORUM_LEAST,
                in);
    }

    private static void requireReadable(String field, String written, Parameter<?> like, Input in) {
        try {
            if (written != null) {
                like.kind().read(written);
            }
        } catch (IllegalArgumentException e) {
            Text form = like.kind().form();
            Text heading = Labels.heading(OwnRules.class, field);
            in.object(
                    field,
                    new Text(
                            "Unter „%s“ steht %s.".formatted(heading.german(), form.german()),
                            "“%s” is %s.".formatted(heading.english(), form.english())));
        }
    }

    private <T> T value(KnownBody body, Parameter<T> parameter, T own) {
        return own == null ? rooms.programme().call(p -> p.parameter(body.district(), parameter)) : own;
    }

    /** Null where the body has nothing of its own, and for what got in past {@link #requireReadable(OwnRules, Input)}: then the district's holds. */
    private <T> T read(KnownBody body, Parameter<T> parameter, String own) {
        try {
            return own == null ? null : parameter.kind().read(own);
        } catch (IllegalArgumentException e) {
            if (warned.add(body.id() + " " + parameter.key() + " " + own)) {
                LOG.warn(
                        "The body {} of {} has a rule that can't be read, {}; what the district has set holds instead.",
                        body.id(),
                        body.district(),
                        parameter.key());
            }
            return null;
        }
    }

    private static String source(String own, Parameter<?> parameter, boolean standard) {
        if (own != null) {
            return own;
        }
        return standard ? parameter.source() : BY_LAW;
    }
}
