package de.stadtteilkapital.platform.testing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every api: all that people may be shown of it has a name for them. */
public interface LabelContract {
    /** Any class of the package, whose records and enums are looked at. */
    Class<?> anyOfTheApi();

    @Test
    default void everyComponentOfARecordHasALabel() {
        assertThat(classes().filter(Class::isRecord).flatMap(LabelContract::unlabelled))
                .isEmpty();
    }

    @Test
    default void everyLabelBeginsWithItsArticle() {
        assertThat(labels().map(Label::german)).allMatch(german -> german.matches("(der|die|das) \\S.*"));
        assertThat(labels().map(Label::english)).allMatch(english -> english.matches("the \\S.*"));
    }

    @Test
    default void everyConstantOfAnEnumHasALabelThatIsNotItsName() {
        List<Class<?>> enums = classes()
                .filter(type -> type.isEnum() && !Right.class.isAssignableFrom(type))
                .toList();
        assertThat(enums).allMatch(Labelled.class::isAssignableFrom);
        assertThat(enums.stream().flatMap(type -> Arrays.stream(type.getEnumConstants())))
                .allSatisfy(constant -> {
                    Text label = ((Labelled) constant).label();
                    assertThat(List.of(label.german(), label.english()))
                            .allSatisfy(
                                    words -> assertThat(words).isNotBlank().isNotEqualTo(((Enum<?>) constant).name()));
                });
    }

    private Stream<Label> labels() {
        return classes()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .flatMap(component -> Labels.label(type, component.getName()).stream()));
    }

    /** Those components of a record that have no name for people. */
    static Stream<String> unlabelled(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> Labels.label(record, component.getName()).isEmpty())
                .map(component -> record.getSimpleName() + "." + component.getName());
    }

    private Stream<Class<?>> classes() {
        String name = anyOfTheApi().getPackageName();
        try {
            Path source = Path.of(anyOfTheApi()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return (Files.isDirectory(source) ? names(source.resolve(name.replace('.', '/'))) : inJar(source, name))
                    .stream().<Class<?>>map(file -> load(name + "." + file.replace(".class", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> inJar(Path jar, String name) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return names(files.getPath(name.replace('.', '/')));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
