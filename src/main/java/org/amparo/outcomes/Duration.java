package org.amparo.outcomes;

import java.util.Optional;

/**
 * How long something takes in a group.
 *
 * @param group the court or year; empty for all
 * @param n how many there are
 * @param pending how many of them are not over
 * @param medianDays by when half are over; empty when less than half ever were
 * @param earliestDays where the 95 % interval of the median begins
 * @param latestDays where it ends; empty when it is open
 * @param quarterDays by when a quarter are over
 * @param threeQuartersDays by when three quarters are
 */
public record Duration(
    Optional<Tallied.Value> group,
    long n,
    long pending,
    Optional<Integer> medianDays,
    Optional<Integer> earliestDays,
    Optional<Integer> latestDays,
    Optional<Integer> quarterDays,
    Optional<Integer> threeQuartersDays) {}
