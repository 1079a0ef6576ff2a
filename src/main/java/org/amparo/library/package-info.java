/**
 * Keeps and searches released decisions. Right of the glass door: cannot name the type of an original. Owns the search
 * index. Start with {@link org.amparo.library.Library}.
 */
@NullMarked
package org.amparo.library;

import org.jspecify.annotations.NullMarked;
