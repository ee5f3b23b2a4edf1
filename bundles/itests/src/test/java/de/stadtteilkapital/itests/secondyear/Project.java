package de.stadtteilkapital.itests.secondyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A micro-project of one of the two years, and what it notes of itself on its way. */
final class Project {
    final String account;
    final String title;
    final String fees;
    final String material;
    final String amount;
    final List<String> vouchers = new ArrayList<>();
    String application;
    String item;
    String grant;

    /** @param amount fees and material together */
    Project(String account, String title, String fees, String material, String amount) {
        this.account = account;
        this.title = title;
        this.fees = fees;
        this.material = material;
        this.amount = amount;
    }

    List<Map<String, Object>> plan() {
        return List.of(line("FEES", fees), line("MATERIAL", material));
    }

    private static Map<String, Object> line(String line, String amount) {
        return Map.of("line", line, "description", "Ansatz " + line, "amount", amount);
    }
}
