package org.markettracker.evidence.solve;

import java.util.SortedSet;

/**
 * The least or greatest value of a quantity, and why.
 *
 * @param open whether the value is only approached: with it attained, some strict row would be broken
 * @param statements those that make the end what it is
 * @param identities the identities used with them
 */
public record End(double value, boolean open, SortedSet<String> statements, SortedSet<String> identities) {}
