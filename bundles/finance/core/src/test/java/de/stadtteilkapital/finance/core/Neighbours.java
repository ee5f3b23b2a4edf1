package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.committee.api.ResolutionRegister;
import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.Holidays;
import de.stadtteilkapital.platform.testing.fakes.WordedTexts;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.DistrictRow;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The rooms to the left, with one round, one sponsor and the applications a test puts in. */
final class Neighbours {
    static final String DISTRICT = "hamm-norden";
    static final LocalDate START = LocalDate.of(2026, 11, 1);

    String round = Ids.next();

    /** Rounds beside it, alike but for their money. */
    final Set<String> more = new TreeSet<>();

    String iban = "DE02120300000000202051";
    FundingRound.State roundState = FundingRound.State.OPEN;
    /** Of applications to come. */
    Supplier<LocalDate> plannedStart = () -> START;

    LocalDate roundEnd = START.plusYears(1).minusDays(1);
    BigDecimal coordinationShare = new BigDecimal("0.20");
    Land land = Land.NW;
    String programme = "Programm";
    final Map<String, String> parameters =
            new HashMap<>(Map.of("finance.payingName", "Stadt Hamm", "finance.payingIban", "DE89370400440532013000"));
    final Map<String, Application> applications = new HashMap<>();

    /** What the district words otherwise. */
    final WordedTexts texts = new WordedTexts();

    /** What the last letter was filled with. */
    Letter letter;

    Map<?, ?> printed = Map.of();

    final Map<String, Resolution> resolutions = new HashMap<>();

    OtherRooms rooms() {
        ProgrammeService programme = Fake.of(
                ProgrammeService.class,
                Map.of(
                        "round", arguments -> round((String) arguments[0]),
                        "rounds", arguments -> Page.whole(List.of(round(round))),
                        "parameter", arguments -> parameter((Parameter<?>) arguments[1]),
                        "district", arguments -> district(),
                        "deadline", arguments -> Holidays.NORTH_RHINE_WESTPHALIA,
                        "districts",
                                arguments -> Page.whole(List.of(new DistrictRow(DISTRICT, "Hamm-Norden", "Programm"))),
                        "codeList", arguments -> new CodeList((String) arguments[0], List.of())));
        ApplicationRegister register = Fake.of(
                ApplicationRegister.class,
                Map.of(
                        "application",
                        arguments -> application((String) arguments[0]),
                        "applications",
                        arguments -> found((Collection<?>) arguments[0]),
                        "sponsor",
                        arguments -> sponsor((String) arguments[0])));
        ResolutionRegister committee = Fake.of(
                ResolutionRegister.class,
                Map.of("resolution", arguments -> Optional.ofNullable(resolutions.get((String) arguments[0]))));
        Letters letters = Fake.of(Letters.class, Map.of("pdf", arguments -> {
            letter = (Letter) arguments[1];
            printed = (Map<?, ?>) arguments[2];
            return new byte[] {'%', 'P', 'D', 'F'};
        }));
        return new OtherRooms(
                HandOver.fixed(programme),
                HandOver.fixed(register),
                HandOver.fixed(committee),
                HandOver.fixed(letters),
                HandOver.fixed(texts),
                HandOver.away(ResultsDesk.class));
    }

    private District district() {
        OfficeAddress office =
                new OfficeAddress("Stadt Hamm", "Sorauer Straße 14", "59065 Hamm", "02381", "amt@example.org", "ESF");
        return new District(
                DISTRICT,
                "Hamm-Norden",
                programme,
                Money.of("10000.00"),
                "HN",
                office,
                List.of(),
                land,
                ProcedureLaw.LAND);
    }

    private FundingRound round(String id) {
        if (!id.equals(round) && !more.contains(id)) {
            throw Refusal.notFound();
        }
        return new FundingRound(
                id, DISTRICT, "2026/27", START, roundEnd, START.plusMonths(3), coordinationShare, roundState);
    }

    private Object parameter(Parameter<?> parameter) {
        String set = parameters.get(parameter.key());
        return set == null ? parameter.standard() : parameter.kind().read(set);
    }

    private Application application(String id) {
        return Optional.ofNullable(applications.get(id)).orElseThrow(Refusal::notFound);
    }

    private Map<String, Application> found(Collection<?> ids) {
        return applications.values().stream()
                .filter(application -> ids.contains(application.id()))
                .collect(Collectors.toMap(Application::id, application -> application));
    }

    private Sponsor sponsor(String id) {
        return new Sponsor(
                id,
                "Bürgerverein Hamm-Norden e. V.",
                "ASSOCIATION",
                "Sorauer Straße 14, 59065 Hamm",
                iban,
                "Erika Muster",
                "muster@example.org",
                List.of());
    }

    /** Approved in minutes that are signed, without conditions. */
    String approved(String sponsor, String amount) {
        String id = Ids.next();
        applications.put(id, application(id, sponsor, amount));
        resolutions.put(id, resolution(amount, true, List.of()));
        return id;
    }

    static Resolution resolution(String amount, boolean signed, List<Condition> open) {
        return new Resolution(
                AgendaItem.Result.APPROVED,
                Money.of(amount),
                null,
                "S",
                "3. Sitzung",
                4,
                LocalDate.of(2026, 11, 20),
                signed,
                open,
                List.of(new Condition(
                        "C", "I", "A", "Auf die Förderung wird hingewiesen.", START.plusMonths(2), false, null, null)));
    }

    static Resolution rejection() {
        Resolution made = resolution("1.00", true, List.of());
        return new Resolution(
                AgendaItem.Result.REJECTED,
                null,
                null,
                made.session(),
                made.sessionTitle(),
                made.number(),
                made.decidedOn(),
                true,
                List.of(),
                List.of());
    }

    static Condition precondition(String application) {
        return new Condition("C", "I", application, "Erst die Genehmigung", START, true, null, null);
    }

    private Application application(String id, String sponsor, String amount) {
        SampleApplication sample = new SampleApplication();
        sample.id = id;
        sample.fileNumber = "HN-2026-%04d".formatted(applications.size() + 1);
        sample.state = ApplicationState.APPROVED;
        sample.district = DISTRICT;
        sample.round = round;
        sample.sponsor = sponsor;
        sample.summary = "Ein Spielplatz";
        sample.features = List.of();
        sample.actionPlanVersion = "1";
        sample.targetGroups = List.of();
        sample.start = plannedStart.get();
        sample.end = START.plusMonths(8);
        sample.plan = List.of(new PlanLine("MATERIAL", null, Money.of(amount)));
        sample.declarations = Declarations.NONE;
        sample.submittedAt = Instant.parse("2026-11-10T09:00:00Z");
        sample.approved = Money.of(amount);
        return sample.application();
    }
}
