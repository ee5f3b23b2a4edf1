package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.Folded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.reporting.api.FundedProject;
import de.stadtteilkapital.reporting.api.FundedProjectService;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public list of projects with a grant, in the order of their file numbers. */
@Component(immediate = true)
public final class FundedProjects implements FundedProjectService {
    private static final String INDIVIDUAL = "INDIVIDUAL";
    private static final Set<String> FILTERS = Set.of("district", "round");
    private static final Set<GrantState> TAKEN_BACK = Set.of(GrantState.REVOKED, GrantState.RETURNED);
    private static final Pattern FILE_NUMBER = Pattern.compile("\\w+-\\d{4}-\\d{4,12}");
    private final OtherRooms rooms;
    private final Transactions transactions;

    @Activate
    public FundedProjects(@Reference OtherRooms rooms, @Reference Transactions transactions) {
        this.rooms = requireNonNull(rooms);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public Page<FundedProject> fundedProjects(PageRequest request) {
        return transactions.required(() -> page(request));
    }

    private Page<FundedProject> page(PageRequest request) {
        Input in = Input.of(FundedProject.class);
        String district = in.present("district", request.filters().get("district"));
        request.filters().keySet().stream()
                .filter(filter -> !FILTERS.contains(filter))
                .sorted()
                .forEach(filter -> refuse(in, filter));
        if (request.sort() != null) {
            refuse(in, "sort");
        }
        in.refuse();
        String after = request.cursor() == null ? "" : decoded(request.cursor());
        List<Grant> rest = grants(district, request.filters().get("round")).stream()
                .filter(grant -> matches(grant, request.q()))
                .sorted(Comparator.comparing(Grant::fileNumber))
                .filter(grant -> grant.fileNumber().compareTo(after) > 0)
                .toList();
        List<Grant> shown = rest.subList(0, Math.min(request.limit(), rest.size()));
        String next = shown.size() == rest.size()
                ? null
                : encoded(shown.get(shown.size() - 1).fileNumber());
        return new Page<>(shown(shown), next);
    }

    private List<Grant> grants(String district, String round) {
        List<String> rounds = round == null
                ? rooms
                        .programme()
                        .call(s -> s.rounds(
                                new PageRequest(PageRequest.MOST, null, null, Map.of("district", district), null)))
                        .items()
                        .stream()
                        .map(FundingRound::id)
                        .toList()
                : List.of(round);
        return rounds.stream()
                .flatMap(id -> rooms.finance().call(s -> s.ofRound(district, id)).stream())
                .map(GrantFigures::grant)
                .filter(grant -> !TAKEN_BACK.contains(grant.state()))
                .toList();
    }

    private List<FundedProject> shown(List<Grant> grants) {
        List<String> ids = grants.stream().map(Grant::sponsor).distinct().toList();
        Map<String, Sponsor> sponsors = rooms.applications().call(s -> s.sponsors(ids));
        Map<String, Proposal> proposals = proposals(grants);
        Map<String, String> goals = goals(proposals.values());
        return grants.stream()
                .map(grant -> shown(grant, sponsors.get(grant.sponsor()), proposals.get(grant.application()), goals))
                .toList();
    }

    /** What was applied for, by application. */
    private Map<String, Proposal> proposals(List<Grant> grants) {
        List<String> ids = grants.stream().map(Grant::application).toList();
        return rooms.applications().call(s -> s.applications(ids)).values().stream()
                .collect(Collectors.toMap(Application::id, Application::proposal));
    }

    /** What the goals of the proposals are called. */
    private Map<String, String> goals(Collection<Proposal> proposals) {
        Set<String> ids =
                proposals.stream().map(Proposal::goal).filter(Objects::nonNull).collect(Collectors.toSet());
        return rooms.programme().call(s -> s.goalNames(Caller.PUBLIC, ids));
    }

    /** Who is not known to be an organisation is not named, and neither is the place, which may be their home. */
    static FundedProject shown(Grant grant, Sponsor sponsor, Proposal proposal, Map<String, String> goals) {
        boolean named = sponsor != null && !INDIVIDUAL.equals(sponsor.legalForm());
        return new FundedProject(
                grant.title(),
                named ? grant.sponsorName() : null,
                grant.amount(),
                proposal == null || proposal.goal() == null ? null : goals.get(proposal.goal()),
                named && proposal != null ? proposal.place() : null);
    }

    private static boolean matches(Grant grant, String q) {
        return q == null || q.isBlank() || Folded.isIn(q, grant.title());
    }

    private static String encoded(String fileNumber) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fileNumber.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            String fileNumber = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (FILE_NUMBER.matcher(fileNumber).matches()) {
                return fileNumber;
            }
        } catch (IllegalArgumentException e) {
            throw forged();
        }
        throw forged();
    }

    private static Refusal forged() {
        return Refusal.invalid(
                "/cursor",
                new Text("Diese Marke passt nicht zu dieser Liste.", "This cursor does not belong to this list."));
    }

    private static void refuse(Input in, String field) {
        in.object(
                field,
                new Text("Nach „%s“ kann hier nicht gefiltert oder sortiert werden.", "“%s” neither filters nor sorts.")
                        .with(field));
    }
}
