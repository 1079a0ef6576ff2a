/**
 * Takes a {@link org.amparo.matching.CaseProfile}, which has no field for an identity, and the library; gives the
 * decisions that bear on the case, each with a line of why. Right of the glass door. Start with
 * {@link org.amparo.matching.Matcher}.
 */
@NullMarked
package org.amparo.matching;

import org.jspecify.annotations.NullMarked;
