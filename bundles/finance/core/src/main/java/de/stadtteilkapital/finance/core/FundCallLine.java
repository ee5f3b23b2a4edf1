package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An item of a call as its form shows it: whom it is for and when it is needed. */
@LabelsOf(NewPaymentRequest.class)
public record FundCallLine(
        String fileNumber,

        @Label(german = "das Mikroprojekt", english = "the micro-project")
        String title,

        LocalDate neededBy,
        Money amount) {
    static List<FundCallLine> of(FundCall call, PaymentRequestRepository requests, GrantRepository grants) {
        Map<String, PaymentRequest> asked = requests.requests(
                call.items().stream().map(item -> item.paymentRequest()).toList());
        Map<String, Grant> granted =
                grants.grants(asked.values().stream().map(PaymentRequest::grant).collect(Collectors.toSet()));
        return call.items().stream()
                .map(item -> {
                    PaymentRequest request = asked.get(item.paymentRequest());
                    Grant grant = granted.get(request.grant());
                    return new FundCallLine(grant.fileNumber(), grant.title(), request.neededBy(), item.amount());
                })
                .toList();
    }
}
