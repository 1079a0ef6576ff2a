/**
 * The command line: words in, words out, exit code 0 (done), 1 (failed), 2 (misused) or 3 (another version of a
 * decision undoes its copy). Calls flows only.
 */
@NullMarked
package org.amparo.cli;

import org.jspecify.annotations.NullMarked;
