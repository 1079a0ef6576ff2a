/**
 * The words that all rooms speak: spans, documents as they were read, evidence, and the alignment between an original
 * and its protected copy.
 *
 * <p>Offsets are half-open and count UTF-16 units everywhere inside Amparo; only {@link org.amparo.text.CodePoints}
 * turns them into code points, at the edges that say so. The characters of an original stand behind
 * {@link org.amparo.text.Original} and come out only against an {@link org.amparo.text.OriginalAccess}. This room reads
 * no files and knows no law. Start with {@link org.amparo.text.Document}. The token for secrets was learned from
 * Tink's {@code SecretKeyAccess}.
 */
@NullMarked
package org.amparo.text;

import org.jspecify.annotations.NullMarked;
