package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.testing.SampleApplication;
import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.Instrument;
import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.reporting.api.CutOff;
import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ProjectResults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small round whose money agrees: two projects, one of them audited with a recovery of 1,000.00 and 12.34 interest. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2027, 12, 1);
    static final CodeTexts CODES = new CodeTexts(Map.of(
            ResultCodes.SEX, codes("FEMALE", "MALE", "DIVERSE", "NOT_STATED"),
            ResultCodes.AGE_GROUP, codes("AGE_UNDER_15", "AGE_15_24", "AGE_25_54", "AGE_55_PLUS", "NOT_STATED"),
            ResultCodes.TARGET_GROUP, codes("CHILDREN", "MIGRANTS", "DISADVANTAGED_YOUTH"),
            ResultCodes.OUTCOME,
                    codes(
                            "APPRENTICESHIP",
                            "EMPLOYMENT",
                            "SELF_EMPLOYMENT",
                            "FURTHER_TRAINING",
                            "DROP_OUT",
                            "NONE",
                            "UNKNOWN"),
            ResultCodes.PROJECT_TYPE, codes("INDIVIDUAL_INTEGRATION"),
            ResultCodes.INDICATOR, codes("PARTICIPANTS", "EVENTS", "PERSONS_REACHED")));

    private Samples() {}

    static RoundFacts round() {
        Application playground = application("a1", "HN-2026-0001", "Spielplatzbau", "s1", "9500.00");
        Application paper = application("a2", "HN-2026-0002", "=Stadtteilzeitung", "s2", "10000.00");
        Application refused = application("a3", "HN-2026-0003", "Abgelehntes", "s1", null);
        List<RoundFacts.Funded> funded = List.of(
                funded(playground, "Verein für alle e. V.", "9500.00", "9500.00", "8500.00", "1000.00", "12.34"),
                funded(paper, "Erika Beispiel", "10000.00", "4000.00", "0.00", "0.00", "0.00"));
        return new RoundFacts(
                district(),
                new FundingRound(
                        "r1",
                        "hamm-norden",
                        "2026/2027",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2027, 10, 31),
                        LocalDate.of(2027, 2, 1),
                        new BigDecimal("0.2"),
                        FundingRound.State.CLOSED),
                new CutOff(DAY, 4711, "0123456789abcdef0123456789abcdef"),
                List.of(playground, paper, refused),
                funded,
                Map.of("g1", "Übergang von der Schule in den Beruf verbessern"),
                List.of(
                        need("n1", "Treffpunkte", "Stadtteilkonferenz", "HIGH", "2026-11-01", null),
                        need("n2", "Wege", "Sozialraumanalyse", "LOW", "2000-01-01", "2026-11-01"),
                        need("n3", "Läden", "Umfrage", "LOW", "2027-10-31", null),
                        need("n4", "Zeitung", "Umfrage", "MEDIUM", "2026-01-01", "2026-10-31"),
                        need("n5", "Vorher", "Umfrage", "HIGH", "2026-01-01", "2026-10-31"),
                        need("n6", "Nachher", "Umfrage", "HIGH", "2027-11-01", null)),
                Map.of("a1", results()),
                budget("19500.00"),
                accounts("9500.00"),
                CODES);
    }

    private static Need need(
            String id, String title, String source, String priority, String from, @Nullable String to) {
        List<String> groups = "n1".equals(id) ? List.of("CHILDREN", "MIGRANTS") : List.of();
        return new Need(
                id,
                "hamm-norden",
                title,
                null,
                source,
                groups,
                Need.Priority.valueOf(priority),
                List.of("g1"),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Need.State.HOLDS,
                null);
    }

    static ProjectResults results() {
        return new ProjectResults(
                "a1",
                List.of(new IndicatorActual("PARTICIPANTS", 21), new IndicatorActual("EVENTS", 3)),
                List.of(
                        new ParticipantGroup("FEMALE", "AGE_15_24", "MIGRANTS", 12, "APPRENTICESHIP"),
                        new ParticipantGroup("MALE", "AGE_25_54", "MIGRANTS", 6, "NONE"),
                        new ParticipantGroup("MALE", "AGE_UNDER_15", "CHILDREN", 3, null)),
                "Der Spielplatz steht.\nAn drei Tagen wurde gebaut.",
                "Die Nachbarschaft kennt sich jetzt.");
    }

    static Budget budget(String committed) {
        Money allocated = Money.of("80000.00");
        return new Budget(
                "hamm-norden",
                "r1",
                allocated,
                Money.of("20000.00"),
                Money.of(committed),
                allocated.minus(Money.of(committed)),
                Money.of("14000.00"),
                Money.of("13500.00"),
                Money.of("13500.00"),
                Money.of("8500.00"),
                Money.of("1000.00"),
                Money.of("1250.00"));
    }

    /** @param paid to the first project */
    static List<LedgerAccount> accounts(String paid) {
        Money open = Money.of(paid).minus(Money.of("9500.00"));
        return List.of(
                account("PROMISED", "100000.00", "0.00"),
                account("COORDINATION", "1250.00", "20000.00"),
                account("COORDINATION_SPENT", "0.00", "1250.00"),
                account("BUDGET", "19500.00", "80000.00"),
                account("CALLED", "14000.00", "14000.00"),
                account("CASH", "14500.00", "13500.00"),
                account("FORWARD_CASH", "12.34", "0.00"),
                account("INTEREST_CLAIM", "12.34", "12.34"),
                account("INTEREST_DUE", "0.00", "12.34"),
                account("DISBURSED", "9500.00", new Money(open.amount().add(new BigDecimal("13500.00"))).toString()),
                account("ACCEPTED", "0.00", "8500.00"),
                account("REPAYABLE", "1000.00", "1000.00"),
                account("REPAID", "0.00", "1000.00"),
                account("REST", "1500.00", "8500.00"));
    }

    private static LedgerAccount account(String kind, String debit, String credit) {
        Money d = Money.of(debit);
        Money c = Money.of(credit);
        Money balance = d.isMoreThan(c) ? d.minus(c) : c.minus(d);
        return new LedgerAccount(kind + ":r1", kind, Text.same(kind), "hamm-norden", "r1", null, d, c, balance, true);
    }

    private static RoundFacts.Funded funded(
            Application application,
            String sponsor,
            String grant,
            String paid,
            String accepted,
            String repaid,
            String interest) {
        Grant given = new Grant(
                "grant-" + application.id(),
                application.fileNumber(),
                application.id(),
                application.sponsor(),
                sponsor,
                "hamm-norden",
                "r1",
                application.title(),
                Money.of(grant),
                Instrument.NOTICE,
                GrantState.ACTIVE,
                application.proposal().start(),
                application.proposal().end(),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 2),
                List.of(),
                List.of());
        GrantFigures figures = new GrantFigures(
                given,
                Money.of(paid),
                Money.of(paid),
                Money.of(accepted),
                Money.of(repaid),
                Money.of(repaid),
                Money.of(interest),
                Money.of(interest));
        return new RoundFacts.Funded(application, sponsor(application.sponsor(), sponsor), figures);
    }

    private static Sponsor sponsor(String id, String name) {
        String legalForm = "s2".equals(id) ? "INDIVIDUAL" : "ASSOCIATION";
        return new Sponsor(id, name, legalForm, "Weg 1", "DE02120300000000202051", "R", "C", List.of());
    }

    static Application application(String id, String fileNumber, String title, String sponsor, String approved) {
        SampleApplication sample = new SampleApplication();
        sample.id = id;
        sample.fileNumber = fileNumber;
        sample.state = approved == null ? ApplicationState.REJECTED : ApplicationState.APPROVED;
        sample.round = "r1";
        sample.sponsor = sponsor;
        sample.title = title;
        sample.summary = "Kurz gesagt";
        sample.features = List.of();
        sample.needs = "a1".equals(id) ? List.of("n1") : List.of("n1", "n4");
        sample.goal = "g1";
        sample.actionPlanVersion = "1";
        sample.start = LocalDate.of(2026, 12, 15);
        sample.indicators =
                List.of(new IndicatorTarget("PARTICIPANTS", 20), new IndicatorTarget("PERSONS_REACHED", 50));
        sample.declarations = Declarations.NONE;
        sample.approved = approved == null ? null : Money.of(approved);
        return sample.application();
    }

    private static District district() {
        return new District(
                "hamm-norden",
                "Hamm-Norden",
                "Lokales Kapital für soziale Zwecke",
                Money.of("10000.00"),
                "HN",
                new OfficeAddress(
                        "Lokale Koordinierungsstelle Hamm-Norden",
                        "Großer Sandweg 1",
                        "59065 Hamm",
                        "02381 000-100",
                        "koordinierungsstelle@hamm-norden.example",
                        "Gefördert aus Mitteln des Europäischen Sozialfonds"),
                List.of());
    }

    private static List<CodeList.Code> codes(String... codes) {
        return Stream.of(codes)
                .map(code -> new CodeList.Code(code, new Text(code.toLowerCase(), code.toLowerCase())))
                .toList();
    }
}
