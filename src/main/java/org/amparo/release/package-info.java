/**
 * Takes a document and what a person approved, gives a {@link org.amparo.release.ReleasedDecision}: protected text,
 * facts re-based onto it and coarsened, and a PDF set anew. Nothing leaves without passing the leak check. Owns the
 * writers of
 * shared formats. Start with {@link org.amparo.release.Releaser}.
 */
@NullMarked
package org.amparo.release;

import org.jspecify.annotations.NullMarked;
