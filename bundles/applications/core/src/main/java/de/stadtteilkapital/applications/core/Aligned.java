package de.stadtteilkapital.applications.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A row of one list beside the row of another that it became; what both have in the same order stays together, so that a row
 * taken out or put in moves no other.
 *
 * @param before its place in the first list, from 0 on; {@link #NONE} where it was put in
 * @param now its place in the second list; {@link #NONE} where it was taken out
 */
record Aligned(int before, int now) {
    static final int NONE = -1;

    /** All rows of both lists; of those between two that stayed, the first became the first, and so on. */
    static <T> List<Aligned> of(List<T> before, List<T> now) {
        int[][] longest = longest(before, now);
        List<Aligned> rows = new ArrayList<>();
        int b = 0;
        int n = 0;
        while (b < before.size() || n < now.size()) {
            if (b < before.size() && n < now.size() && same(before, b, now, n)) {
                rows.add(new Aligned(b++, n++));
                continue;
            }
            int left = b;
            int right = n;
            // to the next row that stayed
            while (b < before.size() && n < now.size() && !same(before, b, now, n)) {
                if (longest[b + 1][n] >= longest[b][n + 1]) {
                    b++;
                } else {
                    n++;
                }
            }
            if (b == before.size() || n == now.size()) {
                b = before.size();
                n = now.size();
            }
            while (left < b || right < n) {
                rows.add(new Aligned(left < b ? left++ : NONE, right < n ? right++ : NONE));
            }
        }
        return rows;
    }

    private static <T> boolean same(List<T> before, int b, List<T> now, int n) {
        return Objects.equals(before.get(b), now.get(n));
    }

    /** How long what both have in common is from each pair of places on. */
    private static <T> int[][] longest(List<T> before, List<T> now) {
        int[][] longest = new int[before.size() + 1][now.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int n = now.size() - 1; n >= 0; n--) {
                longest[b][n] = same(before, b, now, n)
                        ? longest[b + 1][n + 1] + 1
                        : Math.max(longest[b + 1][n], longest[b][n + 1]);
            }
        }
        return longest;
    }
}
