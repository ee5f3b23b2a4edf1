package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a district's office cites norms of procedure: a local authority acts by the law of its Land (VwVfG § 1 Abs. 3), or by
 * SGB X. Some Länder have a full law of their own, others have the federal one apply; Schleswig-Holstein has its own numbers.
 * Rooms name the federal norm ({@code VwVfG § 39}), as the law is taught; what people read is the one by which their office
 * acts ({@code § 39 VwVfG NRW}).
 */
public final class ProcedureNorms {
    /** Numbers with their paragraphs, sentences and numbers, after the law's name. */
    private static final Pattern FEDERAL_NORM = Pattern.compile("VwVfG (§§?) (" + Numbers.LIST + ")");

    private final @Nullable Land land;
    private final boolean social;

    private ProcedureNorms(@Nullable Land land, boolean social) {
        this.land = land;
        this.social = social;
    }

    /** Of a district that has not said whose law it follows the federal law's. */
    public static ProcedureNorms of(District district) {
        return new ProcedureNorms(district.land(), district.procedureLaw() == ProcedureLaw.SGB_X);
    }

    /** As it was cited before anybody said whose law is followed. */
    public static ProcedureNorms federal() {
        return new ProcedureNorms(null, false);
    }

    /**
     * What is written, with each norm of the federal law as the office's own.
     *
     * @param federal {@code VwVfG §§ 36, 37; ANBest-P}
     */
    public String cite(String federal) {
        return FEDERAL_NORM.matcher(requireNonNull(federal)).replaceAll(found -> Matcher.quoteReplacement(own(found)));
    }

    /** Likewise in both languages. */
    public Text cite(Text federal) {
        return new Text(cite(federal.german()), cite(federal.english()));
    }

    private String own(MatchResult norm) {
        String signs = norm.group(1);
        String numbers = norm.group(2);
        if (social) {
            return Numbers.SOCIAL
                    .of(numbers)
                    .map(own -> signs + " " + own + " SGB X")
                    // the book knows no committees and honorary offices; for these the Land's law is taken over
                    .orElseGet(() -> byLand(signs, numbers) + " entsprechend");
        }
        return byLand(signs, numbers);
    }

    private String byLand(String signs, String numbers) {
        if (land == Land.BY) {
            return "Art. " + numbers.replace("§ ", "Art. ") + " BayVwVfG";
        }
        if (land == Land.SH) {
            return Numbers.SCHLESWIG_HOLSTEIN
                    .of(numbers)
                    .map(own -> signs + " " + own + " LVwG")
                    .orElseGet(() -> "LVwG (entspricht " + signs + " " + numbers + " VwVfG)");
        }
        return signs + " " + numbers + " " + (land == null ? "VwVfG" : law(land));
    }

    private static String law(Land land) {
        return switch (land) {
            case BW -> "LVwVfG";
            case BE -> federalBy("VwVfG BE");
            case BB -> federalBy("VwVfGBbg");
            case HB -> "BremVwVfG";
            case HH -> "HmbVwVfG";
            case HE -> "HVwVfG";
            case MV -> "VwVfG M-V";
            case NI -> federalBy("NVwVfG");
            case NW -> "VwVfG NRW";
            case RP -> federalBy("LVwVfG");
            case SL -> "SVwVfG";
            case SN -> federalBy("SächsVwVfZG");
            case ST -> federalBy("VwVfG LSA");
            case TH -> "ThürVwVfG";
            case BY, SH -> throw new IllegalArgumentException(land + " counts otherwise");
        };
    }

    private static String federalBy(String law) {
        return "VwVfG in Verbindung mit § 1 " + law;
    }
}
