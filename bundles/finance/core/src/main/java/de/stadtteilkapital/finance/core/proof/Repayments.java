package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewRepayment;
import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.finance.api.RepaymentService;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PlausibleDays;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Books what sponsors give back of their own accord; like a recovery it is for projects again while the round runs. */
@Component(service = RepaymentService.class, immediate = true)
public final class Repayments implements RepaymentService {
    private static final List<Entry> STAYS = List.of(Entry.GIVEN_BACK, Entry.GIVEN_BACK_AT_DISPOSAL, Entry.REUSED);
    private static final List<Entry> GOES_UP = List.of(Entry.GIVEN_BACK, Entry.GIVEN_BACK_FOR_FUNDER);

    private static final String SOURCE = "ANBest-P Nr. 8.2; KomHVO NRW";
    private static final Text NOT_THEN = new Text(
            "An diesem Tag kann nichts zurückgezahlt worden sein", "Nothing can have been given back on that day");

    private final ProofContext desk;
    private final UseActs acts;

    @Activate
    public Repayments(@Reference ProofContext desk, @Reference UseActs acts) {
        this.desk = requireNonNull(desk);
        this.acts = requireNonNull(acts);
    }

    @Override
    public Grant grant(Caller me, String grant) {
        return desk.unit(() -> desk.grants().seenBy(me, grant));
    }

    @Override
    public List<Repayment> repayments(Caller me, String grant) {
        return desk.unit(() -> desk.kept()
                .repayments()
                .ofGrants(List.of(desk.grants().seenBy(me, grant).id())));
    }

    @Override
    public Repayment book(Caller me, String id, NewRepayment entered) {
        return desk.unit(() -> {
            Grant grant = acts.begin(me, UseAct.BOOK_REPAYMENT, id);
            Place place = ProofContext.place(grant);
            require(grant, entered, desk.ledger().available(AccountKind.DISBURSED, place));
            Repayment repayment = new Repayment(
                    Ids.next(),
                    id,
                    entered.amount(),
                    entered.valueDate(),
                    entered.reason(),
                    desk.today(),
                    me.account());
            desk.kept().repayments().add(repayment);
            PostingDocument document = new PostingDocument(PostingDocument.Kind.REPAYMENT, repayment.id());
            (desk.isReused(grant) ? STAYS : GOES_UP)
                    .forEach(entry ->
                            desk.ledger().post(entry, place, repayment.amount(), repayment.valueDate(), document));
            desk.note(
                    me,
                    "finance.givenBack",
                    repayment.id(),
                    grant,
                    Map.of("amount", repayment.amount(), "valueDate", repayment.valueDate()));
            return repayment;
        });
    }

    private void require(Grant grant, NewRepayment entered, Money paid) {
        List<Objection> objections = new ArrayList<>();
        if (entered.amount().isMoreThan(paid)) {
            objections.add(new Objection(
                    "/amount",
                    Words.fill(
                            new Text(
                                    "Ausgezahlt und noch nicht zurückgegeben sind %s Euro; höchstens so viel ist möglich.",
                                    "%s euro were paid and not given back yet; at most that is possible."),
                            paid),
                    "finance.repayment",
                    SOURCE));
        }
        LocalDate first = desk.grants().payments(grant.id()).executed().stream()
                .map(ExecutedPayment::executedOn)
                .findFirst()
                .orElse(grant.issuedOn());
        new PlausibleDays(first, desk.today())
                .objection("/valueDate", entered.valueDate(), NOT_THEN, "finance.repayment.valueDate", SOURCE)
                .ifPresent(objections::add);
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
    }
}
