package de.stadtteilkapital.platform.core.modules;

import java.util.function.Consumer;
import org.osgi.framework.Bundle;

/** The way from one build to another, and back by itself where a step of it fails. */
abstract class BuildExchange {
    private final Bundle before;
    private final Bundle after;
    private final Bundles bundles;
    private final Consumer<String> progress;

    /** @param progress is told each step */
    BuildExchange(Bundle before, Bundle after, Bundles bundles, Consumer<String> progress) {
        this.before = before;
        this.after = after;
        this.bundles = bundles;
        this.progress = progress;
    }

    /** @throws ExchangeFailed where it did not succeed and everything is as it was before */
    final void go() {
        try {
            step("resolve", () -> bundles.resolve(after));
            change(before, after);
        } catch (ExchangeFailed failed) {
            progress.accept("FAILED: the new build " + failed.getMessage() + "; going back");
            back(before, after);
            throw failed;
        } catch (RuntimeException broken) {
            progress.accept("FAILED: " + broken + "; going back");
            back(before, after);
            throw new ExchangeFailed("broke off: " + broken, broken);
        }
    }

    /** Ends with the new build in the place of the old one. */
    abstract void change(Bundle from, Bundle to);

    /** Ends with the old one in its place again, wherever it was left. */
    abstract void back(Bundle to, Bundle from);

    final void step(String name, Runnable work) {
        progress.accept(name);
        work.run();
    }

    final Bundles bundles() {
        return bundles;
    }
}
