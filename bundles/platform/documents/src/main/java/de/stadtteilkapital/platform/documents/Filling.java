package de.stadtteilkapital.platform.documents;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.documents.DocumentException;
import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Template;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Fills a template with its values. Nothing is kept from one document to the next: templates and the classes of models
 * come from bundles that may be updated meanwhile, and parsing costs little beside printing.
 */
final class Filling {
    private static final String FRAME = "document";

    private final ZoneId zone;

    Filling(ZoneId zone) {
        this.zone = zone;
    }

    String fill(Template template, Frame frame, Map<String, ?> model) {
        if (model.containsKey(FRAME)) {
            throw new IllegalArgumentException("'" + FRAME + "' is the frame's name");
        }
        Map<String, Object> values = new HashMap<>(model);
        values.put(FRAME, frame);
        StringWriter html = new StringWriter();
        try {
            configuration(template.anchor())
                    .getTemplate(RoomTemplates.name(template.anchor(), template.path()))
                    .process(values, html);
        } catch (TemplateException e) {
            throw new DocumentException(template.path() + ": " + e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new DocumentException(template.path() + " is missing or cannot be read: " + e.getMessage(), e);
        }
        return html.toString();
    }

    private Configuration configuration(Class<?> anchor) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new RoomTemplates(anchor));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.GERMANY);
        configuration.setObjectWrapper(new GermanValues(zone));
        configuration.setCustomNumberFormats(Map.of("german", new GermanNumbers()));
        configuration.setNumberFormat("@german");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setSharedVariable("words", new TemplateFunction<>("words", Money.class, AmountInWords::of));
        configuration.setSharedVariable(
                "shortDate", new TemplateFunction<>("shortDate", LocalDate.class, German::shortDate));
        return configuration;
    }
}
