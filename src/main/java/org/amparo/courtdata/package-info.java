/**
 * Takes a release of the immigration courts' published case data and gives typed tables, with one fate for every line
 * of the release. Owns the release's formats, codes and thresholds, and the folder the tables lie in. The data name
 * nobody: they hold case numbers, codes and days. Start with {@link org.amparo.courtdata.CourtData}.
 *
 * <p>Layout and defects were learned from public sources: the code book of the Executive Office for Immigration Review,
 * the logs of the Deportation Data Project, and the loaders of others, whose losses the tests repeat.
 */
@NullMarked
package org.amparo.courtdata;

import org.jspecify.annotations.NullMarked;
