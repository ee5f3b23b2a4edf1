package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What rooms have hung into the pages of others, as it is installed right now. */
@Component(service = Contributions.class)
public final class Contributions {
    private static final Logger LOG = LoggerFactory.getLogger(Contributions.class);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<NavigationEntry> entries = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<CasePart> parts = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<PublicBox> boxes = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<SubjectPages> subjects = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<SetUpPages> setUps = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Districts> districts = new CopyOnWriteArrayList<>();

    private final Transactions transactions;

    @Activate
    public Contributions(@Reference Transactions transactions) {
        this.transactions = requireNonNull(transactions);
    }

    /**
     * A part of a page as a room brought it.
     *
     * @param fragment empty where the room is away, and a sentence stands in its place
     */
    public record Placed(String id, Text heading, Optional<Fragment> fragment) {}

    /** Those that the caller may go to, in their order. */
    public List<NavigationEntry> navigation(Caller me) {
        return entries.stream()
                .filter(entry -> entry.right().isHeldAnywhere(me))
                .sorted(Comparator.comparingInt(NavigationEntry::place).thenComparing(NavigationEntry::path))
                .toList();
    }

    /** What the rooms show of a case; a room that is away leaves a sentence, and its heading. */
    public List<Placed> caseParts(Caller me, String application) {
        List<Placed> placed = new ArrayList<>();
        parts.stream()
                .filter(part -> part.right().isHeldAnywhere(me))
                .sorted(Comparator.comparingInt(CasePart::place).thenComparing(CasePart::id))
                .forEach(part -> place(placed, part.id(), part.heading(), () -> part.part(me, application)));
        return placed;
    }

    /** What the rooms show everybody of a district. */
    public List<Placed> publicBoxes(String district) {
        List<Placed> placed = new ArrayList<>();
        boxes.stream()
                .sorted(Comparator.comparingInt(PublicBox::place).thenComparing(PublicBox::id))
                .forEach(box -> place(placed, box.id(), box.heading(), () -> box.box(district)));
        return placed;
    }

    /** One that fails leaves the rest of the page as it is: it only reads, and has a sentence in its place or nothing. */
    private void place(List<Placed> placed, String id, Text heading, Supplier<Optional<Fragment>> ask) {
        Optional<Placed> part;
        try {
            part = transactions.spared(
                    () -> ask.get().map(fragment -> new Placed(id, heading, Optional.of(fragment))),
                    failure -> instead(id, heading, failure));
        } catch (LinkageError e) {
            LOG.error("A part of a page does not fit: {}", id, e);
            part = Optional.of(new Placed(id, heading, Optional.empty()));
        }
        part.ifPresent(placed::add);
    }

    private static Optional<Placed> instead(String id, Text heading, RuntimeException failure) {
        Refusal.Kind kind = failure instanceof Refusal refusal ? refusal.kind() : null;
        if (kind == Refusal.Kind.UNAVAILABLE) {
            return Optional.of(new Placed(id, heading, Optional.empty()));
        }
        if (kind == Refusal.Kind.NOT_FOUND || kind == Refusal.Kind.FORBIDDEN) {
            return Optional.empty();
        }
        throw failure;
    }

    /** Where work or things of a kind are looked at; empty where their room has no pages. */
    public Optional<SubjectPage> pageOf(String kind) {
        return subjects.stream()
                .flatMap(room -> room.pages().stream())
                .filter(page -> page.kind().equals(kind))
                .findFirst();
    }

    /** Where the caller sets something of a district up, or sees how it is, in its order. */
    public List<SetUpPage> setUpPages(Caller me, String district) {
        return setUps.stream()
                .flatMap(Contributions::pages)
                .filter(page -> page.right().isHeld(me, district))
                .sorted(Comparator.comparingInt(SetUpPage::place).thenComparing(SetUpPage::path))
                .toList();
    }

    /** One built against another contract takes no page of others away. */
    private static Stream<SetUpPage> pages(SetUpPages room) {
        try {
            return room.pages().stream();
        } catch (LinkageError e) {
            LOG.error("Pages of the set-up do not fit: {}", room.getClass().getName(), e);
            return Stream.empty();
        }
    }

    /** Empty where the room that keeps them is away. */
    public List<DistrictFace> districts() {
        try {
            return districts.stream().flatMap(room -> room.all().stream()).toList();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                return List.of();
            }
            throw refusal;
        }
    }
}
