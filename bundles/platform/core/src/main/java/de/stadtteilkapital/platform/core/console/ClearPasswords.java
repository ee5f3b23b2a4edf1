package de.stadtteilkapital.platform.core.console;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces passwords that stand in a file of accounts in clear by their hashes, and leaves every other line as it is. */
final class ClearPasswords {
    /** As Karaf marks those it need not hash any more. */
    private static final String MARK = "{CRYPT}";

    private static final Pattern ACCOUNT =
            Pattern.compile("(\\s*[^#!\\s=:](?:[^=:\\\\]|\\\\.)*?\\s*[=:]\\s*)([^,]*)(.*)");

    private final UnaryOperator<String> hash;

    ClearPasswords(UnaryOperator<String> hash) {
        this.hash = requireNonNull(hash);
    }

    /** @return how many there were */
    long replaceIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        List<String> before = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        List<String> after = before.stream().map(this::replaced).toList();
        if (!after.equals(before)) {
            // beside it and renamed: a reader finds the one or the other
            Path beside = Files.createTempFile(file.getParent(), "users", ".tmp");
            Files.write(beside, after, StandardCharsets.ISO_8859_1);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return before.stream().filter(line -> !after.contains(line)).count();
    }

    private String replaced(String line) {
        Matcher account = ACCOUNT.matcher(line);
        if (!account.matches() || account.group(1).strip().startsWith("_g_")) {
            return line;
        }
        String password = account.group(2).strip();
        return password.isEmpty() || password.startsWith(MARK) && password.endsWith(MARK)
                ? line
                : account.group(1) + MARK + hash.apply(password) + MARK + account.group(3);
    }
}
