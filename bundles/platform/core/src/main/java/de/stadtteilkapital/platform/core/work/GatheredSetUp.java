package de.stadtteilkapital.platform.core.work;

import static java.util.Comparator.comparingInt;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.SetUp;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import de.stadtteilkapital.platform.core.work.Kinds.KindOf;
import de.stadtteilkapital.platform.core.work.Kinds.Said;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Comparator;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far a district is set up, as each room says of its steps. */
@Component
public final class GatheredSetUp implements SetUp {
    /** A step at its place. */
    private record Placed(int place, boolean first, SetUpItem step) {
        boolean isAwaited() {
            return first && step.missing() != null;
        }

        /** As long as another is awaited. */
        SetUpItem later() {
            return isAwaited() ? step : new SetUpItem(step.key(), step.label(), step.missing(), step.who(), false);
        }
    }

    private final Kinds<SetUpStep> steps;

    @Activate
    public GatheredSetUp(BundleContext context, @Reference Transactions transactions) {
        this(Whiteboard.of(SetUpStep.class, context), transactions);
    }

    GatheredSetUp(Whiteboard<SetUpStep> steps, Transactions transactions) {
        // who follows the set-up is told of all of it, also of what is for others to do
        this.steps = new Kinds<>(
                steps, transactions, step -> new KindOf(step.key(), step.label(), HouseRight.FOLLOW_SET_UP));
    }

    @Override
    public SetUpProgress of(Caller me, String district) {
        if (!HouseRight.FOLLOW_SET_UP.isHeld(me, district)) {
            throw Refusal.notFound();
        }
        Kinds.Answers<Placed> all =
                steps.ask(me, step -> new Placed(step.place(), step.comesFirst(), told(me, district, step)));
        List<Placed> placed = all.said().stream()
                .map(Said::what)
                .sorted(comparingInt(Placed::place))
                .toList();
        boolean awaited = placed.stream().anyMatch(Placed::isAwaited);
        return new SetUpProgress(
                placed.stream().map(one -> awaited ? one.later() : one.step()).toList(), all.missing());
    }

    private static SetUpItem told(Caller me, String district, SetUpStep step) {
        return new SetUpItem(
                step.key(),
                step.label(),
                step.missing(district).orElse(null),
                step.right().holders().district().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(SetUpRole::of)
                        .toList(),
                step.right().isHeld(me, district));
    }
}
