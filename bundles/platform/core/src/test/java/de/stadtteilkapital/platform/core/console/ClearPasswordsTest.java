package de.stadtteilkapital.platform.core.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearPasswordsTest {
    private final ClearPasswords passwords = new ClearPasswords(clear -> "hash-of-" + clear.length());

    @TempDir
    private Path etc;

    @Test
    void aPasswordInClearGivesWayToItsHashAndNothingElseChanges() throws IOException {
        Path users = Files.writeString(etc.resolve("users.properties"), """
                # karaf = karaf,_g_:admingroup
                anna = geheim,_g_:admingroup
                bert=noch geheimer,viewer,ssh
                carl = {CRYPT}abc{CRYPT},_g_:viewergroup
                _g_\\:admingroup = group,admin,ssh
                """);
        assertThat(passwords.replaceIn(users)).isEqualTo(2);
        assertThat(users).hasContent("""
                # karaf = karaf,_g_:admingroup
                anna = {CRYPT}hash-of-6{CRYPT},_g_:admingroup
                bert={CRYPT}hash-of-13{CRYPT},viewer,ssh
                carl = {CRYPT}abc{CRYPT},_g_:viewergroup
                _g_\\:admingroup = group,admin,ssh
                """);
    }

    @Test
    void whereAllAreHashesTheFileIsNotTouched() throws IOException {
        Path users = Files.writeString(etc.resolve("users.properties"), "carl = {CRYPT}abc{CRYPT},viewer\n");
        var before = Files.readAttributes(users, "unix:ino");
        assertThat(passwords.replaceIn(users)).isZero();
        assertThat(Files.readAttributes(users, "unix:ino")).isEqualTo(before);
    }

    @Test
    void noFileNoPasswords() throws IOException {
        assertThat(passwords.replaceIn(etc.resolve("users.properties"))).isZero();
    }
}
