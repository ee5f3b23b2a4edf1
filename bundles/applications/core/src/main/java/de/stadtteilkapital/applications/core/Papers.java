package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.core.ReceiptLetter.Confirmed;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Report;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.District;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was handed in as a document, and the letter that it came in. */
final class Papers {
    private static final Template FORM = new Template(Papers.class, "application.ftlh");

    private static final List<String> LISTS =
            List.of("projectType", "feature", "targetGroup", "budgetLine", "indicator");

    private final OtherRooms rooms;
    private final SponsorRepository sponsors;
    private final BusinessClock clock;
    private final ReceiptText words;
    private final ReceiptLetter receipts;

    Papers(OtherRooms rooms, SponsorRepository sponsors, BusinessClock clock, ReceiptText words) {
        this.rooms = requireNonNull(rooms);
        this.sponsors = requireNonNull(sponsors);
        this.clock = requireNonNull(clock);
        this.words = requireNonNull(words);
        receipts = new ReceiptLetter(rooms);
    }

    byte[] form(Caller me, Application application) {
        LocalDate received = received(application);
        District district = rooms.programme().call(p -> p.district(application.district()));
        Report frame = new Report(
                district.letterhead(),
                "Antrag auf Förderung eines Mikroprojekts",
                application.title(),
                received,
                application.fileNumber());
        Proposal proposal = application.proposal();
        Map<String, Object> model = new HashMap<>(Map.of(
                "application", application,
                "proposal", proposal,
                "received", received,
                "round",
                        rooms.programme()
                                .call(p -> p.round(application.round()))
                                .name(),
                "codes", codes(district.id()),
                "headings", headings(Proposal.class),
                "lines", headings(PlanLine.class),
                "indicators", headings(IndicatorTarget.class)));
        model.put("total", proposal.planTotal());
        model.put("declarations", declarations(proposal.declarations()));
        model.put("sponsorHeadings", headings(Sponsor.class));
        sponsors.find(me, application.sponsor()).ifPresent(sponsor -> model.put("sponsor", sponsor));
        if (proposal.goal() != null) {
            model.put(
                    "goal", rooms.programme().call(p -> p.goal(proposal.goal())).title());
        }
        if (!proposal.needs().isEmpty()) {
            Map<String, String> names = rooms.programme().call(p -> p.needNames(me, proposal.needs()));
            model.put(
                    "needs",
                    proposal.needs().stream()
                            .map(need -> names.getOrDefault(need, need))
                            .toList());
        }
        return rooms.letters().call(letters -> letters.pdf(FORM, frame, model));
    }

    private static List<Map<String, Object>> declarations(Declarations given) {
        return List.of(
                Map.of("heading", Labels.heading(Declarations.class, "notStarted"), "given", given.notStarted()),
                Map.of(
                        "heading",
                        Labels.heading(Declarations.class, "noOtherFunding"),
                        "given",
                        given.noOtherFunding()),
                Map.of(
                        "heading",
                        Labels.heading(Declarations.class, "participantsFromArea"),
                        "given",
                        given.participantsFromArea()));
    }

    byte[] receipt(Application application) {
        Sponsor sponsor = sponsors.byIds(Set.of(application.sponsor())).get(application.sponsor());
        Confirmed confirmed = new Confirmed(
                application.district(),
                application.fileNumber(),
                application.title(),
                rooms.programme().call(p -> p.round(application.round())).name(),
                received(application),
                application.requestedAmount(),
                sponsor.name(),
                sponsor.address());
        return receipts.pdf(confirmed, words.of(application));
    }

    /** The day it came in. */
    private LocalDate received(Application application) {
        if (application.state() == ApplicationState.DRAFT || application.submittedAt() == null) {
            throw Refusal.conflict(new Text(
                    "Der Antrag ist noch nicht eingereicht; möglich ist, ihn einzureichen.",
                    "The application has not been handed in yet; possible is to hand it in."));
        }
        return LocalDate.ofInstant(application.submittedAt(), clock.zone());
    }

    /** What the codes of each list are called in the district. */
    private Map<String, Map<String, String>> codes(String district) {
        return LISTS.stream()
                .collect(Collectors.toMap(
                        list -> list,
                        list -> rooms.programme().call(p -> p.codeList(list, district)).codes().stream()
                                .collect(Collectors.toMap(
                                        code -> code.code(), code -> code.text().german()))));
    }

    /** What stands over the components of a record, by their names. */
    private static Map<String, Text> headings(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> Labels.heading(type, name)));
    }
}
