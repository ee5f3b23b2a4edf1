package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The usual kinds of parameters; each takes what it names and nothing that merely looks like it. */
public final class ParameterKinds {
    /** What the table of parameters holds. */
    static final int LONGEST = 2000;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern PERIOD =
            Pattern.compile("P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?");
    private static final Pattern DAYS = Pattern.compile("P(?=[0-9])([0-9]{1,3}W)?([0-9]{1,4}D)?");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,119}");

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final int COUNTRY_AND_CHECK = 4;
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private ParameterKinds() {}

    /** One line; a longer text shows where its lines end by {@code |}. */
    public static ParameterKind<String> text() {
        return new ParameterKind<>(
                ParameterType.TEXT,
                new Text("ein Text in einer Zeile, mehrere trennt |", "a text of one line, several separated by |"),
                where(text -> text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl)),
                Function.identity());
    }

    public static ParameterKind<Integer> wholeNumber(int least, int most) {
        return new ParameterKind<>(
                ParameterType.WHOLE_NUMBER,
                new Text("eine ganze Zahl von %s bis %s", "a whole number from %s to %s").with(least, most),
                where(WHOLE).andThen(Integer::valueOf).andThen(where(number -> number >= least && number <= most)),
                Object::toString);
    }

    public static ParameterKind<BigDecimal> decimal(String least, String most) {
        BigDecimal from = new BigDecimal(least);
        BigDecimal to = new BigDecimal(most);
        return new ParameterKind<>(
                ParameterType.DECIMAL,
                new Text("eine Zahl von %s bis %s", "a number from %s to %s").with(least, most),
                where(DECIMAL)
                        .andThen(BigDecimal::new)
                        .andThen(where(number -> number.compareTo(from) >= 0 && number.compareTo(to) <= 0)),
                BigDecimal::toPlainString);
    }

    /** A length of time in years, months, weeks and days, never backwards. */
    public static ParameterKind<Period> period() {
        return new ParameterKind<>(
                ParameterType.PERIOD,
                new Text(
                        "eine Dauer, zum Beispiel 6 Wochen oder 2 Monate (P6W, P2M)",
                        "a length of time, for example 6 weeks or 2 months (P6W, P2M)"),
                where(PERIOD).andThen(Period::parse),
                Period::toString);
    }

    /** A length of time in weeks and days alone, never backwards. */
    public static ParameterKind<Period> days() {
        return new ParameterKind<>(
                ParameterType.PERIOD,
                new Text(
                        "eine Dauer in Wochen oder Tagen, zum Beispiel 2 Wochen (P2W)",
                        "weeks or days, for example 2 weeks (P2W)"),
                where(DAYS).andThen(Period::parse),
                Period::toString);
    }

    public static ParameterKind<Boolean> yesOrNo() {
        return new ParameterKind<>(
                ParameterType.YES_OR_NO,
                new Text("true oder false", "true or false"),
                where((String text) -> Set.of("true", "false").contains(text)).andThen(Boolean::valueOf),
                Object::toString);
    }

    public static <E extends Enum<E>> ParameterKind<E> choice(Class<E> of) {
        Text all = described(of);
        return new ParameterKind<>(
                ParameterType.CHOICE,
                new Text("eins von " + all.german(), "one of " + all.english()),
                text -> Enum.valueOf(of, text),
                Enum::name,
                options(of));
    }

    public static <E extends Enum<E>> ParameterKind<Set<E>> choices(Class<E> of) {
        Text all = described(of);
        return new ParameterKind<>(
                ParameterType.CHOICES,
                new Text(
                        "eins oder mehrere von %s, mit Kommas getrennt".formatted(all.german()),
                        "one or several of %s, separated by commas".formatted(all.english())),
                text -> parts(text).map(part -> Enum.valueOf(of, part)).collect(Collectors.toUnmodifiableSet()),
                ParameterKinds::names,
                options(of));
    }

    /** None, one or several ids. */
    public static ParameterKind<Set<String>> ids() {
        return new ParameterKind<>(
                ParameterType.IDS,
                new Text("Kennungen, mit Kommas getrennt", "ids, separated by commas"),
                text -> parts(text).map(where(ID)).collect(Collectors.toUnmodifiableSet()),
                set -> set.stream().sorted().collect(Collectors.joining(",")));
    }

    /** One id, or none. */
    public static ParameterKind<String> id() {
        return new ParameterKind<>(
                ParameterType.IDS,
                new Text("eine Kennung oder nichts", "an id or nothing"),
                where(text -> text.isEmpty() || ID.matcher(text).matches()),
                Function.identity());
    }

    /** An account of a bank, with or without blanks, or none. */
    public static ParameterKind<String> iban() {
        return new ParameterKind<>(
                ParameterType.IBAN,
                new Text("eine gültige IBAN oder nichts", "a valid IBAN or nothing"),
                text -> where((String iban) -> iban.isEmpty() || isIban(iban)).apply(text.replace(" ", "")),
                Function.identity());
    }

    /** ISO 13616: the first four characters put last and letters counted from ten, it leaves one by 97. */
    private static boolean isIban(String text) {
        if (!IBAN.matcher(text).matches()) {
            return false;
        }
        String digits = (text.substring(COUNTRY_AND_CHECK) + text.substring(0, COUNTRY_AND_CHECK))
                .chars()
                .mapToObj(c -> Integer.toString(Character.digit(c, Character.MAX_RADIX)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    private static Stream<String> parts(String text) {
        return text.isEmpty() ? Stream.of() : Arrays.stream(text.split(",", -1)).map(String::strip);
    }

    private static <E extends Enum<E>> List<CodeList.Code> options(Class<E> of) {
        return EnumSet.allOf(of).stream()
                .map(each -> new CodeList.Code(
                        each.name(),
                        each instanceof Labelled labelled ? Labels.first(labelled.label()) : Text.same(each.name())))
                .toList();
    }

    /** What is written, and what it is called: {@code COURT (Klage)}. */
    private static <E extends Enum<E>> Text described(Class<E> of) {
        return new Text(described(of, Text::german), described(of, Text::english));
    }

    private static <E extends Enum<E>> String described(Class<E> of, Function<Text, String> language) {
        return EnumSet.allOf(of).stream()
                .map(each -> each instanceof Labelled labelled
                        ? each.name() + " (" + language.apply(labelled.label()) + ")"
                        : each.name())
                .collect(Collectors.joining(", "));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    private static Function<String, String> where(Pattern pattern) {
        return where(text -> pattern.matcher(text).matches());
    }

    private static <T> Function<T, T> where(Predicate<T> passes) {
        return value -> {
            if (!passes.test(value)) {
                throw new IllegalArgumentException("does not pass");
            }
            return value;
        };
    }
}
