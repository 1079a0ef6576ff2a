/**
 * Takes annotated texts and gives the same texts as a bad scan, an odd keyboard or somebody with intent would write
 * them, each annotation carried along to the character; then counts what a protector left readable. Knows nothing of
 * any protector. Start with {@link org.amparo.stress.Distortion}. Measures follow the Text Anonymization Benchmark
 * (Pilan et al. 2022): an entity is hidden when every mention of it is.
 */
@NullMarked
package org.amparo.stress;

import org.jspecify.annotations.NullMarked;
