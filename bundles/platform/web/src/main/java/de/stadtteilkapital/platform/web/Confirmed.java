package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Renderer;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.KeptAnswers.Kept;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes of what an act came to where the browser is led, the same for a form that was sent twice. */
final class Confirmed<T> implements Renderer<T, Done> {
    private static final int SEE_OTHER = 303;
    private static final String BETWEEN = "\n\u001E\n";

    private final Function<T, Done> done;
    private final Consumer<Done> tell;

    Confirmed(Function<T, Done> done, Consumer<Done> tell) {
        this.done = requireNonNull(done);
        this.tell = requireNonNull(tell);
    }

    @Override
    public Rendered<Done> render(T result) {
        Done came = done.apply(result);
        tell.accept(came);
        return new Rendered<>(
                came,
                () -> new Kept(
                        SEE_OTHER,
                        came.path(),
                        "",
                        came.message().german() + BETWEEN + came.message().english()));
    }

    @Override
    public Done again(Kept kept) {
        String[] messages = kept.body().split(BETWEEN, 2);
        Done came = new Done(kept.location(), new Text(messages[0], messages[messages.length - 1]));
        tell.accept(came);
        return came;
    }
}
