/**
 * Takes a document, gives its {@link org.amparo.facts.Facts}: what was decided, for whom, by whom,
 * and on which authority, each value with the words it came from. Never guesses: what no words
 * support is absent. Knows nothing of hiding. Start with {@link org.amparo.facts.FactFinder}.
 */
@NullMarked
package org.amparo.facts;

import org.jspecify.annotations.NullMarked;
