package de.stadtteilkapital.platform.api.identity;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.Arrays;
import java.util.Optional;

/** What a person may do; where, says the {@link Assignment}. */
public enum Role implements Labelled {
    COORDINATOR(
            "coordinator",
            "Koordination",
            "coordination",
            "Führt die Geschäfte im Stadtteil: Beratung, Anträge, Sitzungen, Verträge und den Abschluss; gibt Rollen.",
            "Runs the district's business: advice, applications, sessions, agreements and the closing; gives roles."),
    FINANCE_OFFICER(
            "financeOfficer",
            "Finanzen",
            "finance",
            "Erteilt Bescheide, ruft Mittel ab und bereitet Zahlungen vor; gibt davon selbst keine frei.",
            "Issues notices, calls for funds and prepares payments; releases none that they have prepared."),
    PAYMENT_RELEASER(
            "paymentReleaser",
            "Zahlungsfreigabe",
            "release of payments",
            "Gibt Zahlungen frei, die jemand anderes vorbereitet hat.",
            "Releases payments that somebody else has prepared."),
    AUDITOR(
            "auditor",
            "Revision",
            "audit",
            "Prüft Nachweise und Belege, an deren Zahlung die Person nicht beteiligt war; liest alle Gelder.",
            "Audits proofs and vouchers in whose payment they had no part; reads all money."),
    BODY_MEMBER(
            "bodyMember",
            "Mitglied eines Gremiums",
            "member of a body",
            "Liest die Unterlagen der Sitzungen des Gremiums und nimmt an ihnen teil.",
            "Reads the papers of the body's sessions and takes part in them."),
    SPONSOR(
            "sponsor",
            "Träger",
            "sponsor",
            "Stellt für die genannten Träger Anträge, fordert Geld an und weist es nach.",
            "Applies for the named sponsors, asks for their money and accounts for it."),
    OFFICE(
            "office",
            "beteiligtes Amt",
            "office that takes part",
            "Liest die Fälle, nach denen das Amt gefragt wurde, und gibt dazu Stellung.",
            "Reads the cases about which the office was asked, and gives its opinion."),
    PROGRAMME_DIRECTORATE(
            "programmeDirectorate",
            "Regiestelle",
            "programme directorate",
            "Liest Abrufe, geförderte Projekte und die Dokumentation.",
            "Reads calls for funds, funded projects and the documentation."),
    EVALUATION(
            "evaluation",
            "wissenschaftliche Begleitung",
            "evaluation",
            "Zieht Auszüge ohne Namen für die Forschung.",
            "Draws extracts without names for research."),
    ADMIN(
            "admin",
            "Verwaltung der Konten",
            "administration of accounts",
            "Öffnet und schließt Konten, gibt Rollen und sieht, wie es der Installation geht; entscheidet in keinem Fall.",
            "Opens and closes accounts, gives roles and sees how the installation is; decides in no case.");

    private final String code;
    private final Text label;
    private final Text meaning;

    Role(String code, String german, String english, String germanMeaning, String englishMeaning) {
        this.code = code;
        label = new Text(german, english);
        meaning = new Text(germanMeaning, englishMeaning);
    }

    @Override
    public Text label() {
        return label;
    }

    /** What its holder may do, in a sentence. */
    public Text meaning() {
        return meaning;
    }

    /** The name on the wire and in configuration. */
    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
