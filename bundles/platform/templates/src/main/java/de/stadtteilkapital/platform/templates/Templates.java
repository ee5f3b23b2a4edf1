package de.stadtteilkapital.platform.templates;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.DocumentException;
import de.stadtteilkapital.platform.api.documents.Template;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * Fills templates with values. Nothing is kept from one to the next: templates and the classes of models come from bundles
 * that may be updated meanwhile.
 */
public final class Templates {
    private final Class<?> layout;
    private final ZoneId zone;

    /**
     * @param layout the class beside which the folder {@code layout} lies, whose templates all others know under
     *     {@code platform/}
     * @param zone in which an instant is a date and a time
     */
    public Templates(Class<?> layout, ZoneId zone) {
        this.layout = requireNonNull(layout);
        this.zone = requireNonNull(zone);
    }

    /** @throws DocumentException where the template is missing, or lacks a value */
    public String fill(Template template, Locale language, Map<String, ?> values) {
        StringWriter filled = new StringWriter();
        try {
            configuration(template.anchor(), Wording.in(language))
                    .getTemplate(RoomTemplates.name(template.anchor(), template.path()))
                    .process(values, filled);
        } catch (TemplateException e) {
            throw new DocumentException(template.path() + ": " + e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new DocumentException(template.path() + " is missing or cannot be read: " + e.getMessage(), e);
        }
        return filled.toString();
    }

    private Configuration configuration(Class<?> anchor, Wording wording) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new RoomTemplates(layout, anchor));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setURLEscapingCharset("UTF-8");
        configuration.setLocale(wording.language());
        configuration.setObjectWrapper(new LocalValues(wording, zone));
        configuration.setCustomNumberFormats(Map.of("local", new LocalNumbers(wording)));
        configuration.setNumberFormat("@local");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setSharedVariable("words", new TemplateFunction<>("words", Money.class, AmountInWords::of));
        configuration.setSharedVariable(
                "shortDate", new TemplateFunction<>("shortDate", LocalDate.class, wording::shortDay));
        return configuration;
    }
}
