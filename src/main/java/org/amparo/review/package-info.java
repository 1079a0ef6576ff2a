/**
 * Takes a proposal and a person's rulings, gives {@link org.amparo.review.Approved}: the only thing that release
 * accepts. A proposal with a failed detector cannot be approved. Start with {@link org.amparo.review.Review}.
 */
@NullMarked
package org.amparo.review;

import org.jspecify.annotations.NullMarked;
