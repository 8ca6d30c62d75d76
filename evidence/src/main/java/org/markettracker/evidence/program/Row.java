package org.markettracker.evidence.program;

/**
 * One linear condition: {@code sum <= limit}, {@code sum < limit} or {@code sum = limit}.
 *
 * @param give by how much the limit moves when a statement that owns the row gives way by its whole stated value
 * @param owners the statements that it stands on; an identity has none
 * @param says the name of the identity, for an explanation; empty for a statement's row
 */
public record Row(Linear sum, Kind kind, double limit, double give, Owners owners, String says) {
    /** How the sum is held against the limit. */
    public enum Kind {
        AT_MOST,
        BELOW,
        EQUAL
    }

    public static Row atMost(Linear sum, double limit, boolean strict, double give, Owners owners) {
        return new Row(sum, strict ? Kind.BELOW : Kind.AT_MOST, limit, give, owners, "");
    }

    public static Row atLeast(Linear sum, double limit, boolean strict, double give, Owners owners) {
        return atMost(sum.times(-1), -limit, strict, give, owners);
    }

    public static Row identity(Linear sum, double limit, String says) {
        return new Row(sum, Kind.EQUAL, limit, 0, Owners.NOBODY, says);
    }

    /** An inequality that nobody stated and everybody has to keep. */
    public static Row given(Linear sum, double limit, boolean strict, String says) {
        return new Row(sum, strict ? Kind.BELOW : Kind.AT_MOST, limit, 0, Owners.NOBODY, says);
    }

    public boolean isStrict() {
        return kind == Kind.BELOW;
    }

    public boolean isEquality() {
        return kind == Kind.EQUAL;
    }

    /** The same row about another sum, kind and limit. */
    public Row with(Linear otherSum, Kind otherKind, double otherLimit) {
        return new Row(otherSum, otherKind, otherLimit, give, owners, says);
    }

    /** By what a row says of numbers, which seldom is said twice: rows are looked up more often than anything else. */
    @Override
    public int hashCode() {
        return 31 * sum.hashCode() + Double.hashCode(limit);
    }

    /** The row about unknowns that are counted in units of their scale, its greatest factor being one. */
    public Row scaled(double[] scale) {
        double[] by = sum.by().clone();
        double greatest = 0;
        for (int i = 0; i < by.length; i++) {
            by[i] *= scale[sum.at()[i]];
            greatest = Math.max(greatest, Math.abs(by[i]));
        }
        double unit = greatest > 0 ? greatest : Math.max(1, Math.abs(limit));
        for (int i = 0; i < by.length; i++) {
            by[i] /= unit;
        }
        return new Row(new Linear(sum.at(), by), kind, limit / unit, give / unit, owners, says);
    }

    /** What this row, a scaled one, has been divided by. */
    public double unitOf(Row original, double[] scale) {
        return sum.at().length == 0 ? 1 : original.sum.by()[0] * scale[sum.at()[0]] / sum.by()[0];
    }
}
