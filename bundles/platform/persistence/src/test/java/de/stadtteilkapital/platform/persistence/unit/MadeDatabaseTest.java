package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeDatabaseTest {
    @TempDir
    private Path data;

    @Test
    void aDatabaseWhoseMakingWasEndedIsMadeAnew() throws Exception {
        made().begin();
        half();
        made().begin();
        connect();
        made().end();
        assertThat(data.resolve("database.unfinished")).doesNotExist();
    }

    @Test
    void oneWhoseLastFileWasCutOffIsMadeAnew() throws Exception {
        made().begin();
        half();
        Files.writeString(data.resolve("database/service.properties"), "#Tue\nderby.storage");
        made().begin();
        connect();
    }

    @Test
    void oneThatWasFinishedStays() throws Exception {
        made().begin();
        connect();
        made().begin();
        assertThat(data.resolve("database/service.properties")).exists();
    }

    @Test
    void aFolderWithoutItsMarkIsNeverTouched() throws Exception {
        half();
        made().begin();
        made().end();
        assertThat(data.resolve("database/seg0/c10.dat")).exists();
        assertThatThrownBy(this::connect).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1/stadtteilkapital",
                "jdbc:derby:memory:it;create=true",
                "jdbc:derby://127.0.0.1/it;create=true",
                "jdbc:derby:/srv/database"
            })
    void whatIsNotMadeOnThisMachineIsLeftAlone(String url) {
        assertThat(MadeDatabase.of(url)).isEmpty();
    }

    private MadeDatabase made() {
        return MadeDatabase.of(url()).orElseThrow();
    }

    private String url() {
        return "jdbc:derby:" + data.resolve("database") + ";create=true";
    }

    /** What a killed process has left of it. */
    private void half() throws IOException {
        Files.createDirectories(data.resolve("database/seg0"));
        Files.writeString(data.resolve("database/seg0/c10.dat"), "half");
    }

    private void connect() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url())) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThatThrownBy(
                        () -> DriverManager.getConnection("jdbc:derby:" + data.resolve("database") + ";shutdown=true"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08006"));
    }
}
