package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Letterhead;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A city district with a coordination office of its own.
 *
 * @param id small letters, digits and hyphens: {@code hamm-norden}, since keys and paths are made of it
 * @param programme name of the funding programme, as letters state it; districts that name the same one have its rules in
 *     common
 * @param maxGrant ceiling of a grant to one micro-project
 * @param fileNumberPrefix what file numbers begin with, of no other district of the installation: {@code HN}
 * @param areas the funding areas with their streets, as they are today
 * @param land whose law it follows; null as long as nobody has said
 * @param procedureLaw by which law its office acts; null as long as nobody has said
 */
public record District(
        String id,
        String name,
        String programme,

        @Label(german = "der Höchstbetrag einer Zuwendung", english = "the ceiling of a grant")
        Money maxGrant,

        @Label(german = "der Anfang der Aktenzeichen", english = "the beginning of file numbers")
        String fileNumberPrefix,

        @Label(german = "die Anschrift der Koordinierungsstelle", english = "the address of the coordination office")
        OfficeAddress office,

        @Label(german = "die Fördergebiete", english = "the funding areas")
        List<FundingArea> areas,

        @Label(german = "das Land", english = "the Land") @Nullable
        Land land,

        @Label(german = "das Verfahrensrecht", english = "the law of procedure") @Nullable
        ProcedureLaw procedureLaw) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{0,9}");
    private static final int LONGEST_ID = 60;

    public District {
        Input in = Input.of(District.class);
        id = id(in, id);
        in.present("name", name);
        in.present("programme", programme);
        in.present("maxGrant", maxGrant);
        fileNumberPrefix = prefix(in, fileNumberPrefix);
        in.present("office", office);
        areas = in.list("areas", areas);
        in.refuse();
    }

    /** One of which nobody has said by which law its office acts. */
    public District(
            String id,
            String name,
            String programme,
            Money maxGrant,
            String fileNumberPrefix,
            OfficeAddress office,
            List<FundingArea> areas) {
        this(id, name, programme, maxGrant, fileNumberPrefix, office, areas, null, null);
    }

    static String id(Input in, String id) {
        String written = in.text("id", id, LONGEST_ID);
        in.require(
                written == null || written.isEmpty() || ID.matcher(written).matches(),
                "id",
                new Text(
                        "Die Kennung eines Stadtteils besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.",
                        "A district's id consists of small letters, digits and hyphens."));
        return written;
    }

    static String prefix(Input in, String prefix) {
        in.present("fileNumberPrefix", prefix);
        in.require(
                prefix == null || PREFIX.matcher(prefix).matches(),
                "fileNumberPrefix",
                new Text(
                        "Aktenzeichen beginnen mit einem bis zehn Großbuchstaben oder Ziffern, zuerst einem Buchstaben.",
                        "File numbers begin with one to ten capital letters or digits, a letter first."));
        return prefix;
    }

    /** {@code lokales-kapital-fuer-soziale-zwecke}: what the programme's rules are registered with. */
    public String programmeId() {
        return programmeId(programme);
    }

    /** The name of a programme in small letters, digits and hyphens. */
    public static String programmeId(String name) {
        return name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The head of the office's letters and reports. */
    public Letterhead letterhead() {
        return new Letterhead(
                name,
                "Lokale Koordinierungsstelle",
                office.name(),
                office.street(),
                office.city(),
                office.phone(),
                office.email(),
                office.funders(),
                id);
    }
}
