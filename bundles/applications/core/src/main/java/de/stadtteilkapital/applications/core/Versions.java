package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.ProposalChange;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.programme.api.CodeList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an application said when it was handed in, beside what it says now. */
final class Versions {
    private final JudgementRepository judgements;
    private final SponsorRepository sponsors;
    private final OtherRooms rooms;

    Versions(JudgementRepository judgements, SponsorRepository sponsors, OtherRooms rooms) {
        this.judgements = requireNonNull(judgements);
        this.sponsors = requireNonNull(sponsors);
        this.rooms = requireNonNull(rooms);
    }

    /** What is being written is compared with the version handed in last, what is handed in with the one before. */
    List<ProposalChange> changes(Application now) {
        boolean written = ApplicationActs.of(ApplicationAct.REVISE, now.state()).isNow();
        return judgements
                .facts(now.id(), written ? 0 : 1)
                .map(facts -> CanonicalJson.read(facts, EligibilityFacts.class).application())
                .map(before -> new ProposalChanges(list -> texts(list, now.district()), names())
                        .between(before.proposal(), now.proposal()))
                .orElse(List.of());
    }

    private Map<String, Text> texts(String list, String district) {
        return rooms.programme().call(p -> p.codeList(list, district)).codes().stream()
                .collect(Collectors.toMap(CodeList.Code::code, CodeList.Code::text));
    }

    private ProposalChanges.Names names() {
        return new ProposalChanges.Names(
                // of one that was named before and is no longer there its id is left
                goal -> rooms.programme()
                        .call(p -> p.goalNames(Caller.PUBLIC, Set.of(goal)))
                        .getOrDefault(goal, goal),
                need -> rooms.programme()
                        .call(p -> p.needNames(Caller.PUBLIC, Set.of(need)))
                        .getOrDefault(need, need),
                round -> rooms.programme().call(p -> p.round(round)).name(),
                sponsor -> sponsors.byIds(Set.of(sponsor)).get(sponsor).name());
    }
}
