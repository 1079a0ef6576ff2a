/**
 * Typed tables of the law and its institutions: elements, precedents with their standing, clocks, courts, countries,
 * statutes, citation forms. Each row carries its source, its dates and how sure we are; lawyers edit the rows under
 * {@code resources/org/amparo/law} without touching Java. Knows nothing of documents. Start with
 * {@link org.amparo.law.Law}.
 */
@NullMarked
package org.amparo.law;

import org.jspecify.annotations.NullMarked;
