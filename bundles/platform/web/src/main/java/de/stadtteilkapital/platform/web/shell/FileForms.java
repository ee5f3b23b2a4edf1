package de.stadtteilkapital.platform.web.shell;

import de.stadtteilkapital.platform.api.Places;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.http.FormReader;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/** Takes in forms that bring files: only so many at once, and each within its limits. */
@Component(service = FileForms.class, configurationPid = FileLimits.PID, immediate = true)
@Designate(ocd = FileLimits.class)
public final class FileForms {
    private static final int FIELDS = 50;
    private static final int FIELD_BYTES = 64 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HandOver<FormReader> reader;
    private final Places places;
    private volatile FormReader.Most most;

    @Activate
    public FileForms(BundleContext context, FileLimits limits) {
        reader = HandOver.to(FormReader.class, context);
        places = new Places(size(limits));
        most = most(limits);
    }

    @Modified
    void modified(FileLimits changed) {
        places.resize(size(changed));
        most = most(changed);
    }

    private static Places.Size size(FileLimits limits) {
        return new Places.Size(limits.formsAtOnce(), limits.formsAtOnce(), PATIENCE);
    }

    private static FormReader.Most most(FileLimits limits) {
        return new FormReader.Most(limits.files(), limits.fileBytes(), FIELDS, FIELD_BYTES);
    }

    /**
     * To be closed by the caller, whatever becomes of it.
     *
     * @throws Refusal 400, 413, and 503 while too many come at once
     * @throws IOException where the body comes too slowly, or ends before its time
     */
    FormReader.Form read(String contentType, InputStream sent) throws IOException {
        try {
            return places.in(() -> reader.call(forms -> {
                try {
                    return forms.read(contentType, sent, most);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
