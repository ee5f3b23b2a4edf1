package de.stadtteilkapital.platform.mail.notices;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.mail.MailWriter;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import de.stadtteilkapital.platform.api.texts.Prose;
import de.stadtteilkapital.platform.api.texts.TextsOrStandard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes that something waits, and not what: mails are read by others on their way. */
@Component
public final class NoticeWriter implements MailWriter {
    static final String KIND = "mail.notice";

    private final HandOver<Accounts> accounts;
    private final WorkBoard board;
    private final DistrictTexts texts;
    private final BusinessClock clock;

    @Activate
    public NoticeWriter(BundleContext context, @Reference WorkBoard board, @Reference BusinessClock clock) {
        this(HandOver.to("directory", Accounts.class, context), board, TextsOrStandard.of(context), clock);
    }

    NoticeWriter(HandOver<Accounts> accounts, WorkBoard board, DistrictTexts texts, BusinessClock clock) {
        this.accounts = requireNonNull(accounts);
        this.board = requireNonNull(board);
        this.texts = requireNonNull(texts);
        this.clock = requireNonNull(clock);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing where they have done it meanwhile, or it is not theirs any more. */
    @Override
    public Optional<Written> write(String account, String publicUrl) {
        Optional<Caller> caller = accounts.call(directory -> directory.caller(account));
        return caller.map(board::waiting)
                .filter(found -> !found.whole() || !found.things().isEmpty())
                .map(found -> written(caller.get(), publicUrl));
    }

    private Written written(Caller caller, String publicUrl) {
        Map<String, Text> words = words(caller);
        Map<String, String> values = Map.of("adresse", publicUrl + "/");
        Text text = words.get(NoticeTexts.TEXT.key());
        return new Written(
                words.get(NoticeTexts.SUBJECT.key()),
                new Text(new Prose(text.german()).filled(values), new Prose(text.english()).filled(values)));
    }

    /** Those of their district; who has several hears the standard, since it is not told in which something waits. */
    private Map<String, Text> words(Caller caller) {
        Set<String> districts = caller.roles().stream()
                .flatMap(role -> Stream.ofNullable(role.district()))
                .collect(Collectors.toSet());
        List<DeclaredText> all = List.of(NoticeTexts.SUBJECT, NoticeTexts.TEXT);
        return districts.size() == 1
                ? texts.words(districts.iterator().next(), all, clock.today())
                : all.stream().collect(Collectors.toMap(DeclaredText::key, DeclaredText::standard));
    }
}
