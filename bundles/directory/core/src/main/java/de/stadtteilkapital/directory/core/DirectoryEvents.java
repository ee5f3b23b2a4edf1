package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the directory writes into the log, in the chain of each district that an act concerns. */
final class DirectoryEvents {
    private final EventLog log;

    DirectoryEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    void organisationPut(Caller me, Organisation organisation) {
        Map<String, Object> facts = Map.of("roles", String.join(" ", organisation.roles()));
        Set<String> districts = organisation.district() == null ? Set.of() : Set.of(organisation.district());
        append(me, districts, "organisationChanged", organisation.id(), null, facts, Map.of(), Set.of());
    }

    /** @param type of what happened to it: {@code organisationEntered} */
    void organisation(Caller me, KeptOrganisation organisation, String type) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("roles", String.join(" ", organisation.roles()));
        if (organisation.endsOn() != null) {
            facts.put("endsOn", organisation.endsOn());
        }
        Map<String, String> particulars = organisation.contact() == null
                ? Map.of()
                : Map.of("contact", organisation.contact().name());
        append(me, Set.of(organisation.district()), type, organisation.id(), null, facts, particulars, Set.of());
    }

    void mandateAdded(Caller me, Mandate mandate) {
        Map<String, Object> facts =
                Map.of("role", mandate.role(), "legalBasis", mandate.legalBasis(), "from", mandate.from());
        append(me, Set.of(mandate.district()), "mandateGranted", mandate.holder(), null, facts, Map.of(), Set.of());
    }

    /** @param type of what happened to it: {@code mandateGranted} */
    void mandate(Caller me, GivenMandate mandate, String type) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("mandate", mandate.id());
        facts.put("role", mandate.role());
        facts.put("legalBasis", mandate.legalBasis());
        facts.put("from", mandate.from());
        if (mandate.to() != null) {
            facts.put("to", mandate.to());
        }
        if (mandate.substituteFor() != null) {
            facts.put("substituteFor", mandate.substituteFor());
        }
        if (!mandate.tasks().isEmpty()) {
            facts.put("tasks", mandate.tasks().stream().map(Task::name).collect(Collectors.joining(" ")));
        }
        append(me, Set.of(mandate.district()), type, mandate.holder(), null, facts, Map.of(), Set.of());
    }

    /** @param type of what happened to it: {@code absenceEntered} */
    void absence(Caller me, Absence absence, String type) {
        Map<String, Object> facts = Map.of("absence", absence.id(), "from", absence.from(), "to", absence.to());
        append(me, Set.of(absence.district()), type, absence.account(), null, facts, Map.of(), Set.of());
    }

    void account(
            Caller me,
            Set<String> districts,
            String type,
            String account,
            Map<String, Object> facts,
            Map<String, String> particulars) {
        append(me, districts, type, account, null, facts, particulars, Set.of());
    }

    void actsFor(Caller me, String account, Set<String> districts, String sponsor) {
        Map<String, Object> facts = Map.of("sponsor", sponsor);
        append(me, districts, "sponsorAssigned", account, null, facts, Map.of(), Set.of(Audience.sponsor(sponsor)));
    }

    void barred(Caller me, String account, Set<String> districts, String application) {
        append(me, districts, "barred", account, application, Map.of(), Map.of(), Set.of());
    }

    void apiClientOffered(Caller me, ApiClient client) {
        apiClient(me, client, "apiClientOffered");
    }

    void apiClientFetched(Caller me, ApiClient client) {
        apiClient(me, client, "apiClientFetched");
    }

    void apiClientFirstUsed(Caller me, ApiClient client) {
        apiClient(me, client, "apiClientFirstUsed");
    }

    void apiClientRevoked(Caller me, ApiClient client) {
        apiClient(me, client, "apiClientRevoked");
    }

    private void apiClient(Caller me, ApiClient client, String type) {
        Map<String, Object> facts = Map.of("office", client.office());
        Set<Audience> office = Set.of(Audience.office(client.district(), client.office()));
        append(me, Set.of(client.district()), type, client.id(), null, facts, Map.of(), office);
    }

    /** Where the thing itself belongs to no district, the actor's are concerned. */
    private void append(
            Caller me,
            Set<String> concerned,
            String type,
            String subject,
            String application,
            Map<String, Object> facts,
            Map<String, String> particulars,
            Set<Audience> audience) {
        Set<String> districts = concerned.isEmpty() ? Visibility.districts(me) : new TreeSet<>(concerned);
        if (districts.isEmpty()) {
            throw new IllegalStateException("neither " + type + " nor its actor belongs to a district");
        }
        for (String district : districts) {
            Set<Audience> all = new HashSet<>(audience);
            all.addAll(Audience.holders(DirectoryRight.KEEP_PARTNERS, district));
            log.append(
                    me, new DomainEvent("directory." + type, subject, district, application, facts, particulars, all));
        }
    }
}
