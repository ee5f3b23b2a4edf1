package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.SimilarApplication;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Whether two titles sound alike: letters only, without case, accents, signs and numbers, at most a fifth different. */
final class Titles {
    private static final int DIFFERENT_PART = 5;

    private Titles() {}

    static List<SimilarApplication> like(String title, List<SimilarApplication> others) {
        return others.stream().filter(other -> areAlike(title, other.title())).toList();
    }

    static boolean areAlike(String one, String other) {
        String a = normalised(one);
        String b = normalised(other);
        int longer = Math.max(a.length(), b.length());
        return longer > 0 && distance(a, b) * DIFFERENT_PART <= longer;
    }

    private static String normalised(String title) {
        return Normalizer.normalize(title.toLowerCase(Locale.GERMAN).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\P{L}+", "");
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
