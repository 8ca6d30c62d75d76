package org.markettracker.evidence.reconcile;

import java.math.BigDecimal;

/**
 * A statement that could not hold beside more trusted ones.
 *
 * @param part by how much it gave way, as a part of its stated value: 0.08 of ">300" is down to 276; 0 where it is only
 *     no longer meant strictly
 */
public record GaveWay(String statement, BigDecimal part) {}
