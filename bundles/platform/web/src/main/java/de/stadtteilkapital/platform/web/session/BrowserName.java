package de.stadtteilkapital.platform.web.session;

import de.stadtteilkapital.platform.api.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people call the browser and the device that they know as theirs; browsers name others beside themselves. */
final class BrowserName {
    /** The first that is found is it: most pretend to be Safari, and many to be Chrome. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "Chrom",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari",
            "Safari");

    /** Likewise: Android names Linux, and an iPhone a Mac. */
    private static final Map<String, String> DEVICES = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "CrOS",
            "ChromeOS",
            "Windows",
            "Windows",
            "Macintosh",
            "Mac",
            "Linux",
            "Linux");

    private BrowserName() {}

    /** @param agent the browser's {@code User-Agent}; empty where it sent none */
    static Text of(String agent) {
        String browser = first(BROWSERS, agent);
        String device = first(DEVICES, agent);
        if (!browser.isEmpty() && !device.isEmpty()) {
            return new Text("%s auf %s", "%s on %s").with(browser, device);
        }
        String known = browser + device;
        return known.isEmpty() ? new Text("Unbekannter Browser", "Unknown browser") : new Text(known, known);
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... tokensAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < tokensAndNames.length; i += 2) {
            names.put(tokensAndNames[i], tokensAndNames[i + 1]);
        }
        return names;
    }
}
