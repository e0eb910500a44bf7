package org.entente.model;

/**
 * A strength of a tie over a period.
 *
 * @param period first to last day meant, both included; a year means all of it
 * @param value 0 where it is known to be zero; a strength nobody knows has no measure at all
 * @param unit such as {@code TJ/year} or {@code TIV}
 */
public record Measure(String tie, Span period, double value, String unit, Evidence evidence) {}
