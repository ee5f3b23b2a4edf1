package de.stadtteilkapital.programme.core.chapters;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.CodeEnd;
import de.stadtteilkapital.programme.api.CodeListAdmin;
import de.stadtteilkapital.programme.api.CodeName;
import de.stadtteilkapital.programme.api.CodePlace;
import de.stadtteilkapital.programme.api.NewCode;
import de.stadtteilkapital.programme.core.chapters.CodeListChapter.WrittenCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a district's list what a file says of it. What opens comes first and what closes last, since at each moment
 * something is left to choose from.
 */
final class CodeSteps {
    private static final Text NO_NAME = new Text(
            "„%s“ hat die Liste noch nicht; dazu gehören beide Bezeichnungen.",
            "The list does not have “%s” yet; both its names are needed.");
    private static final Text BEGUN = new Text(
            "Der erste Tag eines Schlüssels, den die Liste hat, ändert sich nicht mehr.",
            "The first day of a code that the list has changes no more.");

    private final CodeListAdmin lists;
    private final Caller me;
    private final String district;
    private final String list;

    CodeSteps(CodeListAdmin lists, Caller me, String district, String list) {
        this.lists = requireNonNull(lists);
        this.me = requireNonNull(me);
        this.district = requireNonNull(district);
        this.list = requireNonNull(list);
    }

    /** @throws Refusal as the acts do, pointing to the code: {@code /codes/3/to} */
    void to(List<WrittenCode> before, List<WrittenCode> after) {
        Map<String, WrittenCode> there = before.stream().collect(Collectors.toMap(WrittenCode::code, code -> code));
        each(after, code -> open(there.get(code.code()), code));
        move(before, after);
        each(after, code -> close(there.get(code.code()), code));
    }

    void remove(String code) {
        lists.remove(me, district, list, code);
    }

    private static void each(List<WrittenCode> codes, Consumer<WrittenCode> step) {
        for (int i = 0; i < codes.size(); i++) {
            try {
                step.accept(codes.get(i));
            } catch (Refusal refusal) {
                throw below("/codes/" + i, refusal);
            }
        }
    }

    /** What may be tried again is left as it is. */
    private static Refusal below(String pointer, Refusal refusal) {
        if (refusal.retryAfter().isPresent() || refusal.turn().isPresent()) {
            return refusal;
        }
        List<Objection> objections = refusal.objections().isEmpty()
                ? List.of(new Objection(pointer, refusal.detail()))
                : refusal.objections().stream()
                        .map(one -> new Objection(pointer + one.pointer(), one.message(), one.rule(), one.source()))
                        .toList();
        return new Refusal(refusal.kind(), refusal.detail(), objections);
    }

    private void open(@Nullable WrittenCode before, WrittenCode after) {
        if (before == null) {
            if (after.german() == null || after.english() == null) {
                throw Refusal.invalid("/german", NO_NAME.with(after.code()));
            }
            lists.add(me, district, list, new NewCode(after.code(), after.german(), after.english(), after.from()));
            return;
        }
        if (!Objects.equals(before.from(), after.from())) {
            throw Refusal.rule(List.of(new Objection("/from", BEGUN)));
        }
        if (!Objects.equals(before.name(), after.name())) {
            lists.rename(me, district, list, after.code(), new CodeName(after.german(), after.english()));
        }
        if (before.to() != null && after.to() == null) {
            lists.end(me, district, list, after.code(), new CodeEnd(null));
        }
    }

    private void move(List<WrittenCode> before, List<WrittenCode> after) {
        List<String> order =
                new ArrayList<>(before.stream().map(WrittenCode::code).toList());
        after.stream()
                .map(WrittenCode::code)
                .filter(code -> !order.contains(code))
                .toList()
                .forEach(order::add);
        for (int i = 0; i < after.size(); i++) {
            String code = after.get(i).code();
            if (!order.get(i).equals(code)) {
                lists.move(me, district, list, code, new CodePlace(i + 1));
                order.remove(code);
                order.add(i, code);
            }
        }
    }

    private void close(@Nullable WrittenCode before, WrittenCode after) {
        if (after.to() != null && (before == null || !after.to().equals(before.to()))) {
            lists.end(me, district, list, after.code(), new CodeEnd(after.to()));
        }
    }
}
