package de.stadtteilkapital.platform.attachments;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.attachments.AttachmentSettings.Settings;
import de.stadtteilkapital.platform.attachments.content.FileType;
import de.stadtteilkapital.platform.attachments.scan.ClamdAddress;
import de.stadtteilkapital.platform.attachments.scan.Scanner;
import de.stadtteilkapital.platform.attachments.storage.StorageKind;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Attachments at the letters of one district: its sponsor and its coordination may add, its auditor may read. */
public final class House implements AutoCloseable {
    public static final String PLACE = "letters";
    public static final String DISTRICT = "norden";
    public static final String CASE = "case-1";
    private static final Audience SPONSORS = Audience.sponsor("s1");

    public final Caller sponsor = Callers.sponsor(DISTRICT, "s1");
    public final Caller coordinator = Callers.in(DISTRICT, Role.COORDINATOR);
    public final Caller auditor = Callers.in(DISTRICT, Role.AUDITOR);

    public final NotedEvents events = new NotedEvents();
    public final Storages storages;
    public final Store store;
    public final Transactions transactions;
    public final Scanner scanner;
    public final AttachmentDesk desk;
    private final RoomDatabase database;

    /** What the room says of removal and addition right now. */
    public volatile Possibility time = Possibility.now();

    public House(Database kind, StorageKind storage, Path folder, String clamd) {
        this(kind, settings(storage, folder, clamd, 3));
    }

    public House(Database kind, Settings set) {
        database = RoomDatabase.on(kind);
        store = database.store();
        transactions = database.transactions();
        AttachmentSettings settings = new AttachmentSettings(set);
        storages = new Storages(settings, transactions);
        SetClock clock = new SetClock(LocalDate.of(2026, 11, 30));
        scanner = new Scanner(store, transactions, clock, events, settings, storages);
        desk = new AttachmentDesk(
                store,
                transactions,
                clock,
                events,
                new KnownPlaces(Map.of(PLACE, this::terms)),
                settings,
                storages,
                scanner);
    }

    public static Settings settings(StorageKind storage, Path folder, String clamd, int files) {
        return new Settings(
                1 << 20,
                files,
                2 << 20,
                EnumSet.allOf(FileType.class),
                50 << 20,
                storage,
                folder,
                clamd.isEmpty() ? Optional.empty() : Optional.of(ClamdAddress.of(clamd)),
                Duration.ofSeconds(20));
    }

    private AttachmentTerms terms(Caller me, String thing) {
        if (me.isBarredFrom(CASE) || !thing.startsWith("letter")) {
            throw Refusal.notFound();
        }
        Map<AttachmentAct, Possibility> all = Map.of(AttachmentAct.ADD, time, AttachmentAct.REMOVE, time);
        if (me.actsFor("s1")) {
            return new AttachmentTerms(DISTRICT, CASE, AttachmentParty.SPONSOR, all, Set.of(SPONSORS));
        }
        if (me.hasIn(DISTRICT, Role.COORDINATOR)) {
            return new AttachmentTerms(DISTRICT, CASE, AttachmentParty.COORDINATION, all, Set.of(SPONSORS))
                    .of(Text.same("Brief " + thing));
        }
        if (me.hasIn(DISTRICT, Role.AUDITOR)) {
            return new AttachmentTerms(DISTRICT, CASE, AttachmentParty.READER, Map.of(), Set.of(SPONSORS));
        }
        throw Refusal.notFound();
    }

    /** Nothing can be done any more. */
    public void freeze() {
        time = Possibility.never(new Text("Zu spät.", "Too late."));
    }

    public House cleared() {
        database.clear();
        return this;
    }

    public RoomDatabase database() {
        return database;
    }

    public Attachment add(Caller me, String thing, String name, byte[] content) {
        try (HeldFile file = Samples.held(content)) {
            return desk.add(me, PLACE, thing, desk.examine(me, PLACE, thing, name, file));
        }
    }

    public byte[] fetch(Caller me, Attachment attachment) throws IOException {
        try (HeldFile file =
                desk.content(me, PLACE, attachment.thing(), attachment.id()).file()) {
            return file.open().readAllBytes();
        }
    }

    public Attachment again(Attachment attachment) {
        return desk.attachment(coordinator, PLACE, attachment.thing(), attachment.id());
    }

    @Override
    public void close() {
        scanner.close();
    }
}
