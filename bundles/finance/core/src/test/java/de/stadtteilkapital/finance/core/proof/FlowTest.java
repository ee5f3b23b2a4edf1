package de.stadtteilkapital.finance.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.MoneyPath.Link;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Following money through three layers, up and down. */
class FlowTest {
    private static Fifo.Item item(String id, String amount) {
        return new Fifo.Item(id, Money.of(amount));
    }

    /** Two calls of 100, payments of 60, 80 and 40, vouchers of 90, 70 and 20. */
    private static Flow example() {
        List<Fifo.Item> calls = List.of(item("c1", "100.00"), item("c2", "100.00"));
        List<Fifo.Item> payments = List.of(item("p1", "60.00"), item("p2", "80.00"), item("p3", "40.00"));
        List<Fifo.Item> vouchers = List.of(item("v1", "90.00"), item("v2", "70.00"), item("v3", "20.00"));
        List<Portion> portions = new ArrayList<>(Fifo.allocate(calls, payments));
        portions.addAll(Fifo.allocate(payments, vouchers));
        return new Flow(portions);
    }

    @Test
    void upFromAVoucher() {
        Flow.Trace trace = example().from("v2");

        assertThat(trace.links())
                .containsExactlyInAnyOrder(
                        new Link("p2", "v2", Money.of("50.00")),
                        new Link("p3", "v2", Money.of("20.00")),
                        new Link("c1", "p2", Money.of("10.00")),
                        new Link("c2", "p2", Money.of("40.00")),
                        new Link("c2", "p3", Money.of("20.00")));
        assertThat(trace.shares()).containsEntry("c1", Money.of("10.00")).containsEntry("c2", Money.of("60.00"));
    }

    @Test
    void downFromACall() {
        Flow.Trace trace = example().from("c1");

        assertThat(trace.shares())
                .containsEntry("p1", Money.of("60.00"))
                .containsEntry("p2", Money.of("40.00"))
                .containsEntry("v1", Money.of("90.00"))
                .containsEntry("v2", Money.of("10.00"))
                .doesNotContainKeys("p3", "v3", "c2");
    }

    @Test
    void whatAllVouchersTakeFromACallIsWhatTheCallGivesToAllVouchers() {
        Random random = new Random(36);
        for (int run = 0; run < 300; run++) {
            List<Fifo.Item> calls = items("c", random);
            List<Fifo.Item> payments = within(calls, items("p", random));
            List<Fifo.Item> vouchers = within(payments, items("v", random));
            List<Portion> portions = new ArrayList<>(Fifo.allocate(calls, payments));
            portions.addAll(Fifo.allocate(payments, vouchers));
            Flow flow = new Flow(portions);

            for (Fifo.Item call : calls) {
                Flow.Trace down = flow.from(call.id());
                for (Fifo.Item voucher : vouchers) {
                    Flow.Trace up = flow.from(voucher.id());
                    assertThat(up.shares().get(call.id()))
                            .isEqualTo(down.shares().get(voucher.id()));
                }
            }
            for (Fifo.Item voucher : vouchers) {
                Flow.Trace up = flow.from(voucher.id());
                Money fromCalls = Money.sum(calls.stream().map(c -> up.shares().getOrDefault(c.id(), Money.ZERO)));
                assertThat(fromCalls).as("every cent of a voucher has a call").isEqualTo(voucher.amount());
            }
        }
    }

    private static List<Fifo.Item> items(String prefix, Random random) {
        List<Fifo.Item> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            items.add(new Fifo.Item(prefix + i, new Money(BigDecimal.valueOf(random.nextInt(3000) + 1L, 2))));
        }
        return items;
    }

    /** No more than there is, as the ledger's guards see to it. */
    private static List<Fifo.Item> within(List<Fifo.Item> sources, List<Fifo.Item> sinks) {
        Money left = Money.sum(sources.stream().map(Fifo.Item::amount));
        List<Fifo.Item> kept = new ArrayList<>();
        for (Fifo.Item sink : sinks) {
            Money amount = sink.amount().min(left);
            if (amount.isPositive()) {
                kept.add(new Fifo.Item(sink.id(), amount));
                left = left.minus(amount);
            }
        }
        return kept;
    }
}
