package org.markettracker.evidence.figure;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a number counts: a symbol (an ISO 4217 currency, {@code PCT}, {@code PP}, {@code ORDINAL} or any other word) and
 * the power of ten that it is counted in. Written {@code CNY_100M} for 10^8 yuan; in SDMX the symbol is the unit and
 * the power is UNIT_MULT.
 */
public record Unit(String symbol, int multiplier) {
    private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{Lu}\\p{Lo}\\p{N}/ -]{0,29}");
    private static final Set<String> UNSCALED = Set.of("PCT", "PP", "ORDINAL");
    private static final List<String> POWERS = List.of(
            "", "10", "100", "1K", "10K", "100K", "1M", "10M", "100M", "1B", "10B", "100B", "1T", "10T", "100T");
    private static final Map<String, Integer> SHORT_POWERS = Map.of("K", 3, "M", 6, "MN", 6, "B", 9, "BN", 9, "T", 12);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    // Below what the constructor reads.
    public static final Unit PERCENT = new Unit("PCT", 0);
    public static final Unit PERCENTAGE_POINTS = new Unit("PP", 0);
    public static final Unit ORDINAL = new Unit("ORDINAL", 0);

    public Unit {
        if (!SYMBOL.matcher(symbol).matches()) {
            throw new InvalidEvidence("unit", "must be a word in capitals of at most 30 letters", symbol);
        }
        if (multiplier < 0 || multiplier >= POWERS.size()) {
            throw new InvalidEvidence("unit", "must have a power of ten of 0 to " + (POWERS.size() - 1), multiplier);
        }
        if (multiplier != 0 && UNSCALED.contains(symbol)) {
            throw new InvalidEvidence("unit", "must have no power of ten when it is " + symbol, multiplier);
        }
    }

    /** Reads {@code CNY_100M}, {@code USD_1B}, {@code PCT}, {@code COMPANIES}, {@code 亿 persons}, {@code 亿元}, {@code %}. */
    public static Unit parse(String text) {
        String plain = Typed.plain("unit", text);
        String code = plain.toUpperCase(Locale.ROOT);
        int underscore = code.lastIndexOf('_');
        if (underscore > 0) {
            Optional<Integer> power = power(code.substring(underscore + 1));
            return new Unit(
                    code.substring(0, underscore),
                    power.orElseThrow(() -> new InvalidEvidence(
                            "unit", "must end in a power of ten such as _10K, _1M, _100M or _1B", text)));
        }
        String words = plain.toLowerCase(Locale.ROOT);
        Optional<Wording.Found<String>> money = Wording.MONEY_BEFORE.atStart(words);
        if (money.isPresent()) {
            Optional<Magnitude.Read> behind = Magnitude.atStart(money.get().rest());
            if (behind.isPresent() && behind.get().rest().isBlank()) {
                return new Unit(money.get().meaning(), behind.get().power());
            }
        }
        Optional<Magnitude.Read> before = Magnitude.atStart(words);
        if (before.isPresent() && !before.get().rest().isBlank()) {
            return new Unit(symbol(before.get().rest().strip()), before.get().power());
        }
        return new Unit(symbol(words), 0);
    }

    private static String symbol(String word) {
        return Wording.unit(word).orElseGet(() -> word.toUpperCase(Locale.ROOT));
    }

    private static Optional<Integer> power(String suffix) {
        int index = POWERS.indexOf(suffix);
        return index > 0 ? Optional.of(index) : Optional.ofNullable(SHORT_POWERS.get(suffix));
    }

    /** The canonical form: {@code CNY_100M}, {@code PCT}. */
    public String code() {
        return multiplier == 0 ? symbol : symbol + "_" + POWERS.get(multiplier);
    }

    /** The unit without its power, for SDMX UNIT_MEASURE. */
    public String sdmxCode() {
        return symbol;
    }

    /** The power of ten, for SDMX UNIT_MULT: 8 is 亿, 9 billion, 4 万, 6 million. */
    public int unitMult() {
        return multiplier;
    }

    public boolean isMoney() {
        return CURRENCIES.contains(symbol);
    }

    @Override
    public String toString() {
        return code();
    }
}
