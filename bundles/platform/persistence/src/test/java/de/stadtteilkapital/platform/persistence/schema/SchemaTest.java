package de.stadtteilkapital.platform.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SchemaTest {
    private static final String FIRST = """
            --liquibase formatted sql
            --changeset room:1
            create table room_one (id int not null primary key);
            """;

    private final PlatformDatabase database;

    @TempDir
    private Path folder;

    SchemaTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
    }

    @Test
    void aChangelogRunsWholeOrNotAtAll() throws IOException {
        String broken = FIRST + "--changeset room:2\ncreate table room_two (id nonsense);\n";
        ClassLoader loader = having(broken);
        assertThatThrownBy(() -> database.schema.migrate("room", loader)).isInstanceOf(IllegalStateException.class);
        // as though nothing had been: no table, no note that the first was made, no lock that somebody holds
        database.schema.migrate("room", having(FIRST));
        assertThat(database.count("room_one")).isZero();
    }

    @Test
    void whatIsAddedLaterIsAdded() throws IOException {
        database.schema.migrate("room", having(FIRST));
        database.schema.migrate(
                "room", having(FIRST + "--changeset room:2\ncreate table room_two (id int not null);\n"));
        assertThat(database.count("room_two")).isZero();
    }

    private ClassLoader having(String changelog) throws IOException {
        Path file = folder.resolve("schema/room.sql");
        Files.createDirectories(file.getParent());
        Files.writeString(file, changelog);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()});
    }
}
