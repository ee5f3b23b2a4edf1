package de.stadtteilkapital.platform.mail.notices;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.mail.MailWriter;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes that something waits, and not what: mails are read by others on their way. */
@Component
public final class NoticeWriter implements MailWriter {
    static final String KIND = "mail.notice";

    private static final Text SUBJECT =
            new Text("In Stadtteilkapital wartet etwas auf Sie", "Something waits for you in Stadtteilkapital");

    private static final Text TEXT = new Text("""
            Guten Tag,

            in Stadtteilkapital wartet etwas auf Sie:

            %s/

            Ob und wie oft Sie solche Nachrichten bekommen, stellen Sie dort unter Ihrem Konto ein.
            """, """
            Hello,

            something waits for you in Stadtteilkapital:

            %s/

            Whether and how often you get such messages you choose there, in your account.
            """);

    private final HandOver<Accounts> accounts;
    private final WorkBoard board;

    @Activate
    public NoticeWriter(BundleContext context, @Reference WorkBoard board) {
        this(HandOver.to("directory", Accounts.class, context), board);
    }

    NoticeWriter(HandOver<Accounts> accounts, WorkBoard board) {
        this.accounts = requireNonNull(accounts);
        this.board = requireNonNull(board);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing where they have done it meanwhile, or it is not theirs any more. */
    @Override
    public Optional<Written> write(String account, String publicUrl) {
        return accounts.call(directory -> directory.caller(account))
                .map(board::waiting)
                .filter(found -> !found.whole() || !found.things().isEmpty())
                .map(found -> new Written(SUBJECT, TEXT.with(publicUrl)));
    }
}
