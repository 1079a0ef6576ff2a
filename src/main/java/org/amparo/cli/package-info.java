/** The command line: words in, words out, exit code 0 (done), 1 (failed) or 2 (misused). Calls flows only. */
@NullMarked
package org.amparo.cli;

import org.jspecify.annotations.NullMarked;
