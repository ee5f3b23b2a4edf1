package de.stadtteilkapital.itests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a page as they are when something is wrong with them: too long in each text, too late for the thing. Whoever
 * sees a form may send it, so that the answer is never that they may not; nothing is done by it.
 */
final class FormStates {
    private static final int TOO_LONG = 5000;
    private static final Set<Integer> WRONG = Set.of(400, 409, 412, 422);
    private static final String FORMS =
            "main form.sk-form[method=post]:has([name='form.token']):not([action='/anmelden'])";
    private static final String TEXTS = "textarea, input:not([type=hidden]):not([type=checkbox]):not([type=radio])"
            + ":not([type=file]):not([type=password])";

    private final Page page;
    private final String path;
    private final List<String> faults = new ArrayList<>();

    FormStates(Page page, String path) {
        this.page = page;
        this.path = path;
    }

    List<String> faults() {
        int forms = page.locator(FORMS).count();
        for (int form = 0; form < forms; form++) {
            if (page.locator(FORMS).nth(form).locator(TEXTS).count() > 0) {
                wrong(form);
            }
            if (page.locator(FORMS).nth(form).locator("[name='form.tag']").count() > 0) {
                late(form);
            }
        }
        return faults;
    }

    private void wrong(int form) {
        page.locator(FORMS)
                .nth(form)
                .evaluate(
                        "(form, args) => form.querySelectorAll(args.texts).forEach("
                                + "f => { f.removeAttribute('maxlength'); f.value = 'Donaudampfschiff'.repeat(args.long / 16 + 1) })",
                        Map.of("texts", TEXTS, "long", TOO_LONG));
        answered(form, "too long");
        look("too long");
        if (page.locator("#fehler a").count() == 0) {
            faults.add("too long: the summary leads to no field");
        }
        for (Object target : (List<?>)
                page.evaluate("[...document.querySelectorAll('#fehler a')].map(a => a.getAttribute('href'))")) {
            if (page.locator(String.valueOf(target).replace("#", "[id=\"") + "\"]")
                            .count()
                    != 1) {
                faults.add("too long: the summary leads nowhere by " + target);
            }
        }
        back();
    }

    private void late(int form) {
        page.locator(FORMS)
                .nth(form)
                .evaluate("form => form.querySelector('[name=\"form.tag\"]').value = '0'.repeat(64)");
        answered(form, "too late");
        // the form as it was sent, below a sentence and what is stored by now
        if (Look.EACH) {
            look("too late");
        }
        back();
    }

    private void answered(int form, String state) {
        Response answer = sent(form);
        if (!WRONG.contains(answer.status())) {
            faults.add(state + ": answered by " + answer.status());
        }
        if (page.locator("main [role=alert]").count() != 1) {
            faults.add(state + ": it is not told once what is wrong");
        }
    }

    private void look(String state) {
        Look.faultsOfState(page).forEach(fault -> faults.add(state + ": " + fault));
    }

    @SuppressWarnings("deprecation") // an answer that comes is not yet the page that is there
    private Response sent(int form) {
        return page.waitForNavigation(
                () -> page.locator(FORMS).nth(form).evaluate("form => { form.noValidate = true; form.submit() }"));
    }

    /** As it was before: what was typed goes, too. */
    private void back() {
        page.navigate(path);
        if (page.locator("form[action='/einstellung/verwerfen'] button").count() > 0) {
            page.locator("form[action='/einstellung/verwerfen'] button").first().click();
            page.waitForLoadState();
        }
        if (page.locator(FORMS).count() == 0) {
            page.navigate(path);
        }
    }
}
