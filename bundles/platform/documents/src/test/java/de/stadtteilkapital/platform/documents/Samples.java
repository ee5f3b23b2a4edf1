package de.stadtteilkapital.platform.documents;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.DocumentMark;
import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Letterhead;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.documents.Report;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A notice, a form, minutes and a documentation as rooms would write them. */
final class Samples {
    static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    static final Letterhead HEAD = new Letterhead(
            "Hamm-Norden",
            "Lokale Koordinierungsstelle",
            "Stadt Hamm",
            "Sorauer Straße 14",
            "59065 Hamm",
            "02381 17-0",
            "koordination@hamm.example",
            "Gefördert durch das Bundesministerium für Familie, Senioren, Frauen und Jugend und den Europäischen"
                    + " Sozialfonds");
    static final Letters LETTERS = new FreemarkerLetters(HandOver.fixed(Samples::marks), clock(), 10_000);

    private Samples() {}

    /** A project of the documentation. */
    public record Project(String title, LocalDate start, Money amount) {}

    /** A line of the financing plan. */
    public record Line(String description, Money amount) {}

    /** What a notice grants. */
    public record Grant(String title, Money amount, LocalDate start, LocalDate end, List<Line> lines) {}

    /** The same with the marks of a district and its funders. */
    static final Letterhead MARKED = new Letterhead(
            HEAD.district(),
            HEAD.office(),
            HEAD.authority(),
            HEAD.street(),
            HEAD.city(),
            HEAD.phone(),
            HEAD.email(),
            HEAD.funders(),
            "hamm-norden");

    static List<DocumentMark> marks(String district, Frame frame) {
        return List.of(
                mark(DocumentMark.Position.DISTRICT, "Zeichen des Stadtteils", "", 300, 200),
                mark(DocumentMark.Position.OFFICE, "Zeichen der Stadt", "", 120, 240),
                mark(DocumentMark.Position.FUNDER, "Zeichen der Union", "Kofinanziert von der Union", 360, 240),
                mark(DocumentMark.Position.FUNDER, "Zeichen des Bundes", "Gefördert vom Bund", 400, 90));
    }

    /** Nobody's: a ring on a clear ground. */
    private static DocumentMark mark(DocumentMark.Position position, String words, String said, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0, 120, 90));
        canvas.fillOval(0, 0, width, height);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocumentMark(position, Text.same(words), Text.same(said), width, height, png.toByteArray());
    }

    static byte[] markedNotice() {
        return LETTERS.pdf(template("notice"), letter(MARKED, "Zuwendungsbescheid"), noticeModel());
    }

    static byte[] markedMinutes() {
        Report frame = new Report(MARKED, "Niederschrift", "3. Sitzung des Komitees", DATE, "HN-K-2026-03");
        return LETTERS.pdf(template("minutes"), frame, minutesModel());
    }

    static Template template(String name) {
        return new Template(Samples.class, name + ".ftlh");
    }

    static byte[] notice() {
        return LETTERS.pdf(template("notice"), letter("Zuwendungsbescheid"), noticeModel());
    }

    static Map<String, Object> noticeModel() {
        Grant grant = new Grant(
                "Spielplatzbau & Co. <Trier-West>",
                Money.of("9500.50"),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 6, 30),
                List.of(
                        new Line("Honorare", Money.of("5000.00")),
                        new Line("Material", Money.of("3000.00")),
                        new Line("Öffentlichkeitsarbeit", Money.of("1500.50"))));
        List<String> conditions = List.of(
                "Die Eltern der beteiligten Kinder werden vor Beginn über den Bau unterrichtet.",
                "Auf allen Veröffentlichungen wird auf die Förderung hingewiesen.");
        return Map.of("grant", grant, "applied", LocalDate.of(2026, 10, 1), "conditions", conditions);
    }

    static byte[] call() {
        return LETTERS.pdf(
                template("call"),
                letter("Mittelabruf Nr. 3"),
                Map.of(
                        "round", "2026/2027",
                        "cash", Money.of("1200.00"),
                        "dueUntil", LocalDate.of(2026, 12, 31),
                        "at", Instant.parse("2026-11-23T08:15:00Z"),
                        "amount", Money.of("18300.00")));
    }

    static byte[] minutes() {
        Report frame = new Report(HEAD, "Niederschrift", "3. Sitzung des Komitees", DATE, "HN-K-2026-03");
        return LETTERS.pdf(template("minutes"), frame, minutesModel());
    }

    private static Map<String, Object> minutesModel() {
        return Map.of("begin", Instant.parse("2026-11-20T17:30:00Z"), "amount", Money.of("9500.00"));
    }

    static byte[] documentation() {
        List<Project> projects = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Project("Mikroprojekt " + i, DATE.plusDays(i), Money.of(i + "00.00")))
                .toList();
        return LETTERS.pdf(
                template("documentation"),
                new Report(HEAD, "Dokumentation der Förderperiode", "Juli 2026 bis Juni 2027", DATE, "HN-D-2026"),
                Map.of(
                        "projects",
                        projects,
                        "total",
                        Money.sum(projects.stream().map(Project::amount)),
                        "rate",
                        new BigDecimal("97.5"),
                        "effects",
                        "Wirkungen werden nicht mit Ergebnissen vermengt. ".repeat(40)));
    }

    static Letter letter(String subject) {
        return letter(HEAD, subject);
    }

    private static Letter letter(Letterhead head, String subject) {
        return new Letter(
                head,
                List.of("Katholische Jugendhilfe e. V.", "Frau Öztürk-Łukasiewicz", "Musterstraße 1", "59065 Hamm"),
                DATE,
                "HN-2026-0001",
                "Frau Muster",
                subject,
                List.of("§ 44 Landeshaushaltsordnung", "§§ 48 bis 49a VwVfG", "Art. 4 Abs. 2 VO (EG) Nr. 1784/1999"));
    }

    static BusinessClock clock() {
        return new BusinessClock() {
            @Override
            public Instant now() {
                return DATE.atStartOfDay(zone()).toInstant();
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Europe/Berlin");
            }
        };
    }
}
