package de.stadtteilkapital.platform.core.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCheckTest {
    @TempDir
    private Path folder;

    @Test
    void itWarnsWhereLessIsFreeThanShouldBe() {
        DiskCheck check = new DiskCheck(List.of(folder.resolve("not/made/yet")), Integer.MAX_VALUE);
        assertThat(check.execute().getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(check.execute().toString()).contains("MB are free below " + folder);
    }

    @Test
    void itIsContentWhereEnoughIs() {
        assertThat(new DiskCheck(List.of(folder), 1).execute().getStatus()).isEqualTo(Result.Status.OK);
    }
}
