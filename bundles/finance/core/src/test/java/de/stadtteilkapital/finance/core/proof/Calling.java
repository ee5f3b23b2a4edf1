package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.util.stream.Stream;

/** What sponsors ask for, and calls that ask for it in turn. */
final class Calling {
    private final RoomDatabase database;
    private final UseFixture house;
    private final PaymentRequestRepository requests;
    private final FundCallRepository calls;
    private int drafts = 1000;

    Calling(RoomDatabase database, UseFixture house) {
        this.database = requireNonNull(database);
        this.house = requireNonNull(house);
        requests = new PaymentRequestRepository(database.store());
        calls = new FundCallRepository(database.store());
    }

    PaymentRequest ask(Grant grant, String amount) {
        PaymentRequest request = new PaymentRequest(
                Ids.next(),
                grant.id(),
                grant.application(),
                grant.district(),
                grant.round(),
                Money.of(amount),
                house.today.plusWeeks(1),
                "Honorare",
                house.today,
                PaymentRequest.State.REQUESTED);
        requests.add(request, grant.sponsor());
        house.asked(grant, amount, request.id());
        return request;
    }

    /** A draft that asks for all of them. */
    FundCall draft(PaymentRequest... asked) {
        FundCall call = new FundCall(
                Ids.next(),
                ++drafts,
                asked[0].district(),
                asked[0].round(),
                house.today,
                Money.ZERO,
                Stream.of(asked)
                        .map(request -> new FundCallItem(request.id(), request.amount()))
                        .toList(),
                house.today);
        calls.add(call);
        return call;
    }

    void dispatch(FundCall call) {
        database.transactions().run(() -> calls.dispatch(call.id(), house.today));
    }

    FundCall now(FundCall call) {
        return calls.call(call.id()).orElseThrow();
    }

    PaymentRequest now(PaymentRequest request) {
        return requests.request(request.id()).orElseThrow();
    }
}
