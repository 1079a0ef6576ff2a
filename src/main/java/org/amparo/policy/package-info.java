/**
 * The written policy: what is hidden, generalised or kept, by what a stretch of text is and whom it belongs to. Takes
 * policy files, gives {@link org.amparo.policy.Action}s and the coarser values that stand in for exact ones. Never sees
 * a document.
 */
@NullMarked
package org.amparo.policy;

import org.jspecify.annotations.NullMarked;
