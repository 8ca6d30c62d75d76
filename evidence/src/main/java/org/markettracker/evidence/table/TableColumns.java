package org.markettracker.evidence.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The columns that a table may have, in the order in which they are written.
 *
 * @param required that a header must name
 * @param optional that it may leave out
 * @param perLanguage of which there is one for each language, such as {@code label.en}; each of them in at least one
 */
public record TableColumns(List<String> required, List<String> optional, List<String> perLanguage) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    public TableColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        perLanguage = List.copyOf(perLanguage);
    }

    /** The column that a cell of the header means, whatever its case and the spaces between its words. */
    public Optional<String> named(String written) {
        String plain =
                BETWEEN_WORDS.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
        if (required.contains(plain) || optional.contains(plain)) {
            return Optional.of(plain);
        }
        int dot = plain.lastIndexOf('.');
        boolean ofALanguage = dot > 0
                && perLanguage.contains(plain.substring(0, dot))
                && LANGUAGE.matcher(plain.substring(dot + 1)).matches();
        return ofALanguage ? Optional.of(plain) : Optional.empty();
    }

    /** What a header with these columns lacks. */
    public List<String> missing(Collection<String> there) {
        return Stream.concat(
                        required.stream().filter(each -> !there.contains(each)),
                        perLanguage.stream()
                                .filter(each -> there.stream().noneMatch(one -> one.startsWith(each + ".")))
                                .map(each -> each + ".en"))
                .toList();
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                Stream.of(
                                required,
                                optional,
                                perLanguage.stream()
                                        .map(each -> each + ".<language>")
                                        .toList())
                        .flatMap(List::stream)
                        .toList());
    }
}
