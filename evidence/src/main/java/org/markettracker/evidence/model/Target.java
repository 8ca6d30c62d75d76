package org.markettracker.evidence.model;

import org.markettracker.evidence.program.Linear;

/**
 * A cell as a sum of unknowns over another one; a level's denominator is nothing, which means one.
 *
 * @param unit what a value of the ratio is multiplied by to be counted in the cell's unit (100 for per cent)
 * @param years 0 for the ratio itself; else the cell is the growth a year, over so many, that leads to the ratio
 */
public record Target(Linear sum, Linear over, double unit, double years) {
    public static Target level(Linear sum) {
        return new Target(sum, Linear.NOTHING, 1, 0);
    }

    public static Target share(Linear sum, Linear over) {
        return new Target(sum, over, 100, 0);
    }

    public boolean isRatio() {
        return !over.equals(Linear.NOTHING);
    }

    /** Whether the cell is a rate of growth, which is never below -100 %. */
    public boolean isGrowth() {
        return years > 0;
    }

    /** The same cell of other unknowns. */
    public Target about(Linear otherSum, Linear otherOver) {
        return new Target(otherSum, otherOver, unit, years);
    }

    /** The cell's value where the sum over the denominator is so much; grows with it. */
    public double told(double ratio) {
        return isGrowth() ? unit * (Math.pow(ratio, 1 / years) - 1) : unit * ratio;
    }
}
