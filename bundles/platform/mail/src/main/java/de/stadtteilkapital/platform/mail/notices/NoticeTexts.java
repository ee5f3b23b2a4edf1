package de.stadtteilkapital.platform.mail.notices;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.TextCatalogue;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What a district may word otherwise when it tells people that something waits for them; never what it is. */
@Component(property = TextCatalogue.ROOM + "=mail")
public final class NoticeTexts implements TextCatalogue {
    private static final String SOURCE = "Art. 5 Abs. 1 Buchst. c, 32 DSGVO";

    static final DeclaredText SUBJECT = new DeclaredText(
            "mail.notice.subject",
            TextPlace.MAIL,
            new Text("Hinweis, dass etwas wartet: Betreff", "Notice that something waits: subject"),
            new Text("In Stadtteilkapital wartet etwas auf Sie", "Something waits for you in Stadtteilkapital"),
            List.of(),
            SOURCE,
            true);

    static final DeclaredText TEXT = new DeclaredText(
            "mail.notice.text",
            TextPlace.MAIL,
            new Text("Hinweis, dass etwas wartet", "Notice that something waits"),
            new Text("""
                    Guten Tag,

                    in Stadtteilkapital wartet etwas auf Sie:

                    {adresse}

                    Ob und wie oft Sie solche Nachrichten bekommen, stellen Sie dort unter Ihrem Konto ein.
                    """, """
                    Hello,

                    something waits for you in Stadtteilkapital:

                    {adresse}

                    Whether and how often you get such messages you choose there, in your account.
                    """),
            List.of(Placeholder.needed(
                    "adresse",
                    new Text(
                            "die Adresse der Seiten, auf einer eigenen Zeile",
                            "the address of the pages, on its own line"),
                    Text.same("https://stadtteil.example/"))),
            SOURCE);

    @Override
    public List<DeclaredText> texts() {
        return List.of(SUBJECT, TEXT);
    }
}
