package de.stadtteilkapital.platform.api;

/** What means the same wherever it stands, and so has its name here; a record's own {@link Label} goes first. */
record CommonLabels(
        @Label(german = "das Konto", english = "the account")
        String account,

        @Label(german = "der Betrag", english = "the amount")
        String amount,

        @Label(german = "der Antrag", english = "the application")
        String application,

        @Label(german = "das Gremium", english = "the body") String body,

        @Label(german = "der Schlüssel", english = "the code")
        String code,

        @Label(german = "das Datum", english = "the date") String date,

        @Label(german = "die Beschreibung", english = "the description")
        String description,

        @Label(german = "die Prüfsumme", english = "the digest")
        String digest,

        @Label(german = "der Stadtteil", english = "the district")
        String district,

        @Label(german = "die E-Mail-Adresse", english = "the e-mail address")
        String email,

        @Label(german = "das Ende", english = "the end") String end,

        @Label(german = "die Erläuterung", english = "the explanation")
        String explanation,

        @Label(german = "das Aktenzeichen", english = "the file number")
        String fileNumber,

        @Label(german = "der erste Tag", english = "the first day", accusative = "den ersten Tag")
        String from,

        @Label(german = "die Zuwendung", english = "the grant")
        String grant,

        @Label(german = "die Kennung", english = "the id") String id,
        @Label(german = "die Art", english = "the kind") String kind,

        @Label(german = "die Rechtsgrundlage", english = "the legal basis")
        String legalBasis,

        @Label(german = "der Einzelansatz", english = "the budget line")
        String line,

        @Label(german = "das Mitglied", english = "the member")
        String member,

        @Label(german = "der Name", english = "the name", accusative = "den Namen")
        String name,

        @Label(german = "der Vermerk", english = "the note") String note,

        @Label(german = "die Nummer", english = "the number")
        String number,

        @Label(german = "das Amt", english = "the office") String office,

        @Label(german = "die Telefonnummer", english = "the phone number")
        String phone,

        @Label(german = "der Ort", english = "the place") String place,

        @Label(german = "das Programm", english = "the programme")
        String programme,

        @Label(german = "der Grund", english = "the reason") String reason,
        @Label(german = "die Rolle", english = "the role") String role,

        @Label(german = "die Förderperiode", english = "the round")
        String round,

        @Label(german = "die Regel", english = "the rule") String rule,

        @Label(german = "die Sitzung", english = "the session")
        String session,

        @Label(german = "die Quelle", english = "the source")
        String source,

        @Label(german = "der Träger", english = "the sponsor")
        String sponsor,

        @Label(german = "der Beginn", english = "the start") String start,
        @Label(german = "der Stand", english = "the state") String state,
        @Label(german = "der Text", english = "the text") String text,
        @Label(german = "der Titel", english = "the title") String title,

        @Label(german = "der letzte Tag", english = "the last day", accusative = "den letzten Tag")
        String to,

        @Label(german = "die Fassung", english = "the version")
        String version) {}
