package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.SampleCase;
import de.stadtteilkapital.platform.api.texts.TextCatalogue;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** What a district may word otherwise in the letters of this room; amounts, plans and conditions stand beside it. */
@Component(property = TextCatalogue.ROOM + "=finance")
public final class FinanceTexts implements TextCatalogue {
    private static final String LAW = "VwVfG §§ 36, 37, 39; ANBest-P";
    private static final String CONTRACT_LAW = "VwVfG §§ 54, 56; ANBest-P";

    private static final Placeholder PROGRAMME = Placeholder.of(
            "programm",
            new Text("der Name des Programms", "the name of the programme"),
            Text.same("Lokales Kapital für soziale Zwecke"));
    private static final Placeholder TITLE = Placeholder.needed(
            "titel", new Text("der Titel des Projekts", "the title of the project"), Text.same("Nachbarschaftsgarten"));
    private static final Placeholder APPLIED = Placeholder.needed(
            "antragstag",
            new Text("der Tag des Antrags", "the day of the application"),
            Text.same("10. November 2026"));
    private static final Placeholder RESOLVED = Placeholder.needed(
            "beschlusstag",
            new Text("der Tag des Beschlusses", "the day of the resolution"),
            Text.same("20. November 2026"));
    private static final Placeholder ITEM = Placeholder.of(
            "punkt",
            new Text("der Tagesordnungspunkt des Beschlusses", "the item of the agenda that was resolved"),
            Text.same("4"));
    private static final Placeholder START = Placeholder.needed(
            "beginn",
            new Text("der erste Tag der Förderung", "the first day of the funding"),
            Text.same("1. Januar 2027"));
    private static final Placeholder END = Placeholder.needed(
            "ende",
            new Text("der letzte Tag der Förderung", "the last day of the funding"),
            Text.same("30. Juni 2027"));
    private static final Placeholder SPONSOR = Placeholder.needed(
            "traeger",
            new Text("der Name des Trägers", "the name of the sponsor"),
            Text.same(SampleCase.MADE_UP.sponsor()));

    private static final Placeholder INTEREST = Placeholder.of(
            "zinsnorm",
            new Text("die Vorschrift über Zinsen auf Erstattungen", "the norm of interest on what is paid back"),
            Text.same("§ 49a Abs. 3 VwVfG NRW"));

    static final DeclaredText NOTICE_OPENING = letter(
            "notice.opening",
            new Text("Bescheid: Einleitung, vor dem Betrag", "Notice: opening, before the amount"),
            LAW,
            """
            Sehr geehrte Damen und Herren,

            auf Ihren Antrag vom {antragstag} und nach dem Beschluss des Begleitausschusses vom {beschlusstag} \
            (Tagesordnungspunkt {punkt}) bewilligen wir Ihnen aus dem Programm „{programm}“ für das Mikroprojekt \
            „{titel}“ eine Zuwendung als Vollfinanzierung in Höhe von""",
            APPLIED,
            RESOLVED,
            ITEM,
            PROGRAMME,
            TITLE);

    static final DeclaredText NOTICE_TERM = letter(
            "notice.term",
            new Text("Bescheid: Zeitraum, vor dem Finanzierungsplan", "Notice: term, before the financing plan"),
            LAW,
            """
            Der Bewilligungszeitraum beginnt am {beginn} und endet am {ende}. Der Zuwendung liegt dieser \
            Finanzierungsplan zugrunde; sein Gesamtbetrag ist verbindlich:""",
            START,
            END);

    static final DeclaredText NOTICE_CLOSING = letter(
            "notice.closing",
            new Text("Bescheid: Auszahlung und Nachweis", "Notice: payment and proof"),
            LAW,
            """
            Fordern Sie Mittel erst an, wenn sie für fällige Zahlungen benötigt werden. Die Verwendung weisen Sie mit \
            einem Sachbericht und einem zahlenmäßigen Nachweis mit Belegliste nach. Die Nebenbestimmungen ANBest-P \
            sind Bestandteil dieses Bescheids.

            Beträge, die nicht zweckentsprechend verwendet werden, sind zu erstatten und nach {zinsnorm} mit fünf \
            Prozentpunkten über dem Basiszinssatz jährlich zu verzinsen.""",
            INTEREST);

    static final DeclaredText CONTRACT_OPENING = letter(
            "contract.opening",
            new Text("Vertrag: Einleitung", "Contract: opening"),
            CONTRACT_LAW,
            """
            Zwischen der Lokalen Koordinierungsstelle und {traeger} wird nach dem Beschluss des Begleitausschusses vom \
            {beschlusstag} (Tagesordnungspunkt {punkt}) über das Mikroprojekt „{titel}“ aus dem Programm „{programm}“ \
            dieser Weiterleitungsvertrag geschlossen.""",
            SPONSOR,
            RESOLVED,
            ITEM,
            TITLE,
            PROGRAMME);

    static final DeclaredText CONTRACT_GRANTED = letter(
            "contract.granted",
            new Text("Vertrag: Zuwendung, vor dem Betrag", "Contract: grant, before the amount"),
            CONTRACT_LAW,
            "Die Koordinierungsstelle leitet auf den Antrag vom {antragstag} Fördermittel weiter in Höhe von",
            APPLIED);

    static final DeclaredText CONTRACT_TERM = letter(
            "contract.term",
            new Text("Vertrag: Zeitraum, vor dem Finanzierungsplan", "Contract: term, before the financing plan"),
            CONTRACT_LAW,
            """
            für die Zeit vom {beginn} bis zum {ende} nach diesem Finanzierungsplan, dessen Gesamtbetrag verbindlich ist:""",
            START,
            END);

    static final DeclaredText CONTRACT_CLOSING = letter(
            "contract.closing",
            new Text("Vertrag: Auszahlung, Nachweis, Erstattung", "Contract: payment, proof, repayment"),
            CONTRACT_LAW,
            """
            Mittel werden erst angefordert, wenn sie für fällige Zahlungen benötigt werden. Die Verwendung wird mit \
            Sachbericht und zahlenmäßigem Nachweis belegt; die Nebenbestimmungen ANBest-P gelten entsprechend. Die \
            Parteien vereinbaren, dass nicht zweckentsprechend verwendete Beträge zu erstatten und mit fünf \
            Prozentpunkten über dem Basiszinssatz jährlich zu verzinsen sind.""");

    static final DeclaredText CALL_OPENING = letter(
            "fundCall.opening",
            new Text("Mittelabruf: Einleitung", "Call for funds: opening"),
            "ANBest-P Nr. 1.4",
            """
            Sehr geehrte Damen und Herren,

            für die Mikroprojekte des Programms „{programm}“ rufen wir ab:""",
            PROGRAMME);

    static final DeclaredText CALL_CLOSING = letter(
            "fundCall.closing", new Text("Mittelabruf: Schluss", "Call for funds: closing"), "ANBest-P Nr. 1.4", """
            Die Mittel werden innerhalb der Verwendungsfrist (ANBest-P Nr. 1.4) für fällige Zahlungen benötigt; \
            vorhandene Mittel sind angerechnet.""");

    static final List<DeclaredText> NOTICE = List.of(NOTICE_OPENING, NOTICE_TERM, NOTICE_CLOSING);
    static final List<DeclaredText> CONTRACT =
            List.of(CONTRACT_OPENING, CONTRACT_GRANTED, CONTRACT_TERM, CONTRACT_CLOSING);
    static final List<DeclaredText> CALL = List.of(CALL_OPENING, CALL_CLOSING);

    private static DeclaredText letter(
            String key, Text name, String source, String german, Placeholder... placeholders) {
        return new DeclaredText(
                "finance." + key, TextPlace.LETTER, name, Text.same(german), List.of(placeholders), source);
    }

    @Override
    public List<DeclaredText> texts() {
        return Stream.of(NOTICE, CONTRACT, CALL).flatMap(List::stream).toList();
    }
}
