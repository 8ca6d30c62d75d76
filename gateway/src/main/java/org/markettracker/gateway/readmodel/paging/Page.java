package org.markettracker.gateway.readmodel.paging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some rows of a list, one after the other.
 *
 * @param rows at most as many as were asked for
 * @param next by which the next page is asked for; empty on the last
 */
public record Page<T>(List<T> rows, Optional<String> next) {
    /** Word by word, as text; the words of one list are always as many. */
    public static final Comparator<List<String>> UPWARDS = Page::compare;

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * The page asked for.
     *
     * @param list its name, so that no cursor of another list is taken for one of it
     * @param all its rows, in the order of their keys; rows of the same key are told apart by counting
     * @throws WrongPage when the cursor is none of this list
     */
    public static <T> Page<T> of(String list, List<T> all, Function<T, List<String>> key, Asked asked) {
        return of(list, all, key, UPWARDS, asked);
    }

    /** As before, of a list that has another order. */
    public static <T> Page<T> of(
            String list, List<T> all, Function<T, List<String>> key, Comparator<List<String>> order, Asked asked) {
        Cursor from = Cursor.read(list, asked.cursor());
        List<T> rows = new ArrayList<>();
        List<String> last = List.of();
        List<String> before = List.of();
        int alike = 0;
        for (T row : all) {
            List<String> own = key.apply(row);
            alike = own.equals(before) ? alike + 1 : 0;
            before = own;
            if (isBehind(from, own, alike, order, asked)) {
                if (rows.size() == asked.limit()) {
                    return new Page<>(rows, Optional.of(new Cursor(list, last).written()));
                }
                rows.add(row);
                last = new ArrayList<>(own);
                last.add(Integer.toString(alike));
            }
        }
        return new Page<>(rows, Optional.empty());
    }

    private static boolean isBehind(
            Cursor from, List<String> key, int alike, Comparator<List<String>> order, Asked asked) {
        if (from.isBeginning()) {
            return true;
        }
        int width = from.words().size() - 1;
        String count = from.words().get(width);
        if (width != key.size() || !count.matches("\\d{1,9}")) {
            throw WrongPage.cursor(String.valueOf(asked.cursor()));
        }
        int place = order.compare(key, from.words().subList(0, width));
        return place > 0 || place == 0 && alike > Integer.parseInt(count);
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int here = one.get(i).compareTo(other.get(i));
            if (here != 0) {
                return here;
            }
        }
        return 0;
    }
}
