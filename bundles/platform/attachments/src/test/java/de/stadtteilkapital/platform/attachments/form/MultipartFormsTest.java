package de.stadtteilkapital.platform.attachments.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.http.FormReader.Form;
import de.stadtteilkapital.platform.api.http.FormReader.Most;
import de.stadtteilkapital.platform.attachments.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MultipartFormsTest {
    private static final String TYPE = "multipart/form-data; boundary=grenze";
    private static final Most MOST = new Most(2, 1000, 3, 50);

    private static Form read(byte[] body) throws IOException {
        return new MultipartForms().read(TYPE, new ByteArrayInputStream(body), MOST);
    }

    private static byte[] form(byte[]... parts) {
        return Samples.joined(Samples.joined(parts), Samples.text("--grenze--\r\n"));
    }

    private static byte[] field(String name, String value) {
        return Samples.text(
                "--grenze\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static byte[] file(String name, byte[] content) {
        return Samples.joined(
                Samples.text("--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n"),
                content,
                Samples.text("\r\n"));
    }

    private static Refusal.Kind refusal(byte[] body) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(body));
        assertThat(refusal).isNotNull();
        return refusal.kind();
    }

    @Test
    void fieldsAndFilesAreReadAsTheyWereSent() throws IOException {
        byte[] content = Samples.joined(Samples.pdf(), Samples.text("\r\n--grenz"));
        try (Form form = read(form(field("zweck", "Größe"), field("zweck", "zwei"), file("Plan Süd.pdf", content)))) {
            assertThat(form.fields().get("zweck")).containsExactly("Größe", "zwei");
            assertThat(form.files()).hasSize(1);
            assertThat(form.files().get(0).field()).isEqualTo("datei");
            assertThat(form.files().get(0).name()).isEqualTo("Plan Süd.pdf");
            assertThat(form.files().get(0).content().open()).hasBinaryContent(content);
        }
    }

    @Test
    void aFieldIntoWhichNoFileWasPutBringsNone() throws IOException {
        try (Form form = read(form(file("", new byte[0])))) {
            assertThat(form.files()).isEmpty();
        }
    }

    @Test
    void tooMuchIsRefused() {
        assertThat(refusal(form(file("a", new byte[1001])))).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal(form(file("a", new byte[1]), file("b", new byte[1]), file("c", new byte[1]))))
                .isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal(form(field("a", "x".repeat(51))))).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal(form(field("a\"; x=\"" + "y".repeat(3000), "")))).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal(form(field("a", ""), field("b", ""), field("a", ""), field("a", ""))))
                .isEqualTo(Refusal.Kind.TOO_LARGE);
    }

    @Test
    void whatIsNoFormIsRefused() {
        assertThat(refusal(Samples.text("zweck=1"))).isEqualTo(Refusal.Kind.INVALID);
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> new MultipartForms()
                        .read("application/x-www-form-urlencoded", new ByteArrayInputStream(new byte[0]), MOST));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    }
}
