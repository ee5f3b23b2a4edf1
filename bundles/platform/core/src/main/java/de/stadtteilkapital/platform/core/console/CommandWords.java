package de.stadtteilkapital.platform.core.console;

import java.util.Set;
import java.util.regex.Pattern;

/** A line of the console as the security log may keep it, and whether it says anything to it. */
record CommandWords(String line) {
    /** Alone on their line these change nothing. */
    private static final Set<String> READING = Set.of(
            "kapital:status",
            "kapital:modules",
            "kapital:plan",
            "kapital:settings",
            "kapital:replay",
            "bundle:list",
            "feature:list",
            "feature:info",
            "log:display",
            "log:get",
            "service:list",
            "scr:list",
            "shell:logout",
            "logout");

    /** More than one command, a call, a variable, or a file. */
    private static final Pattern NOT_PLAIN = Pattern.compile("[;|&{}()<>$=`\\n]");

    /** Accounts and their passwords. */
    private static final Pattern ACCOUNTS = Pattern.compile("((?:^|[\\s;|&{(])jaas:\\S+)[^;|&})]*");

    private static final Pattern SECRET_WORD = Pattern.compile(
            "(?i)(\\S*(?:password|passwd|passphrase|secret|credential|token)[^\\s=]*[\\s=]+)(\"[^\"]*\"|'[^']*'|[^\\s;|&]+)");

    private static final Pattern SECRET_OPTION = Pattern.compile("(\\s-[pP]\\s+)(\"[^\"]*\"|'[^']*'|\\S+)");
    private static final Pattern API_TOKEN = Pattern.compile("skp_[0-9a-f-]{36}_[0-9a-f]{64}");
    private static final String HIDDEN = "********";

    boolean onlyReads() {
        String plain = line.strip();
        return plain.isEmpty() || !NOT_PLAIN.matcher(plain).find() && READING.contains(plain.split("\\s+", 2)[0]);
    }

    String shown() {
        String shown = ACCOUNTS.matcher(line.strip()).replaceAll("$1 " + HIDDEN);
        shown = SECRET_WORD.matcher(shown).replaceAll("$1" + HIDDEN);
        shown = SECRET_OPTION.matcher(shown).replaceAll("$1" + HIDDEN);
        return API_TOKEN.matcher(shown).replaceAll(HIDDEN);
    }
}
