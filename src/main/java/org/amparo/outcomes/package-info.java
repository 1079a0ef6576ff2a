/**
 * Takes the court's decision table, or decisions told by others in the same terms, and gives counts with their
 * denominators: rates with n, what was left out and why, intervals, and durations. Small cells are withheld, and others
 * with them, so that nobody is found by subtraction. Start with {@link org.amparo.outcomes.CourtOutcomes} and {@link
 * org.amparo.outcomes.Tabulation}.
 *
 * <p>Owes the interval to E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927), and
 * the survival curve to E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations (1958).
 */
@NullMarked
package org.amparo.outcomes;

import org.jspecify.annotations.NullMarked;
