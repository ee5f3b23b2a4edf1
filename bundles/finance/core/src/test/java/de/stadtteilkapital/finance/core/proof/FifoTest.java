package de.stadtteilkapital.finance.core.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What came in first is spent first, to the cent and in both directions. */
class FifoTest {
    private static Fifo.Item item(String id, String amount) {
        return new Fifo.Item(id, Money.of(amount));
    }

    @Test
    void aPaymentMayTakeFromTwoReceiptsAndAReceiptFeedTwoPayments() {
        List<Portion> portions = Fifo.allocate(
                List.of(item("r1", "100.00"), item("r2", "50.00")), List.of(item("d1", "70.00"), item("d2", "60.00")));

        assertThat(portions)
                .containsExactly(
                        portion("r1", "0.00", "d1", "0.00", "70.00"),
                        portion("r1", "70.00", "d2", "0.00", "30.00"),
                        portion("r2", "0.00", "d2", "30.00", "30.00"));
    }

    private static Portion portion(String source, String at, String sink, String into, String amount) {
        return new Portion(source, Money.of(at), sink, Money.of(into), Money.of(amount));
    }

    @Test
    void nothingIsNeitherGivenNorTaken() {
        assertThat(Fifo.allocate(List.of(), List.of(item("d", "1.00")))).isEmpty();
        assertThat(Fifo.allocate(List.of(item("r", "1.00")), List.of())).isEmpty();
        assertThat(Fifo.allocate(
                        List.of(item("r0", "0.00"), item("r", "1.00")), List.of(item("d0", "0.00"), item("d", "1.00"))))
                .hasSize(1);
    }

    @Test
    void everyCentHasOnePlaceInBothDirections() {
        Random random = new Random(49);
        for (int run = 0; run < 2000; run++) {
            List<Fifo.Item> sources = items("r", random);
            List<Fifo.Item> sinks = items("d", random);

            List<Portion> portions = Fifo.allocate(sources, sinks);

            assertThat(Money.sum(portions.stream().map(Portion::amount)))
                    .isEqualTo(total(sources).min(total(sinks)));
            coversInOrder(sources, portions, Portion::source, Portion::at);
            coversInOrder(sinks, portions, Portion::sink, Portion::into);
            assertThat(portions).allMatch(p -> p.amount().isPositive());
        }
    }

    @Test
    void whatComesLaterChangesNothingOfWhatWas() {
        Random random = new Random(50);
        for (int run = 0; run < 500; run++) {
            List<Fifo.Item> sources = items("r", random);
            List<Fifo.Item> sinks = items("d", random);
            List<Fifo.Item> moreSinks = new ArrayList<>(sinks);
            moreSinks.add(item("later", "99.99"));

            List<Portion> before = Fifo.allocate(sources, sinks);
            assertThat(Fifo.allocate(sources, moreSinks).subList(0, before.size()))
                    .isEqualTo(before);
        }
    }

    /** All but the last that is touched are used up, and each from its beginning without a gap. */
    private static void coversInOrder(
            List<Fifo.Item> items,
            List<Portion> portions,
            Function<Portion, String> side,
            Function<Portion, Money> begin) {
        Map<String, Money> sums =
                portions.stream().collect(groupingBy(side, reducing(Money.ZERO, Portion::amount, Money::plus)));
        boolean open = false;
        for (Fifo.Item item : items) {
            Money sum = sums.getOrDefault(item.id(), Money.ZERO);
            assertThat(sum.isMoreThan(item.amount())).isFalse();
            assertThat(open && sum.isPositive())
                    .as("taken after one was left over")
                    .isFalse();
            open |= item.amount().isMoreThan(sum);
            Money place = Money.ZERO;
            for (Portion portion : portions) {
                if (side.apply(portion).equals(item.id())) {
                    assertThat(begin.apply(portion)).isEqualTo(place);
                    place = place.plus(portion.amount());
                }
            }
        }
    }

    private static Money total(List<Fifo.Item> items) {
        return Money.sum(items.stream().map(Fifo.Item::amount));
    }

    private static List<Fifo.Item> items(String prefix, Random random) {
        List<Fifo.Item> items = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            items.add(new Fifo.Item(prefix + i, new Money(BigDecimal.valueOf(random.nextInt(2000), 2))));
        }
        return items;
    }
}
