/**
 * What can be learned of hiding: takes texts in which somebody marked what must go, gives a scorer that says for each
 * word of another text how likely it must go. Owns the features, the training, the model file and the Text
 * Anonymization Benchmark's format and measures (TAB: Pilan et al. 2022, Computational Linguistics 48(4)). Never
 * decides what a reader sees: it scores, and the rooms above it rule. A model that cannot be read is an error, never a
 * scorer that finds nothing. Start with {@link org.amparo.learning.Scorer}.
 */
@NullMarked
package org.amparo.learning;

import org.jspecify.annotations.NullMarked;
