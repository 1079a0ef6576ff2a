/**
 * Takes a document and its facts, gives a {@link org.amparo.protection.Proposal}: for every stretch that may name or
 * find a person, whether to hide it, generalise it or keep it, why, and what stands in its place. Fails closed: a word
 * stays readable only if there is a reason, and a detector that throws makes the document not releasable. Never
 * releases anything. Start with {@link org.amparo.protection.Protector}.
 */
@NullMarked
package org.amparo.protection;

import org.jspecify.annotations.NullMarked;
