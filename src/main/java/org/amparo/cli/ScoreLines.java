package org.amparo.cli;

import java.util.Locale;
import org.amparo.learning.TabScore;

/** Prints benchmark scores as rows of a table, under the benchmark's own names. */
final class ScoreLines {

  private static final int NAME_COLUMN = 14;

  private ScoreLines() {}

  static String heading() {
    return " ".repeat(NAME_COLUMN) + "  ER_di  ER_qi  precision  token recall  clean texts  masked  texts";
  }

  static String of(String name, TabScore score) {
    return String.format(
        Locale.ROOT, "%-" + NAME_COLUMN + "s  %.3f  %.3f  %9.3f  %12.3f  %11.3f  %6.3f  %5d", name,
        score.directRecall(), score.quasiRecall(), score.tokenPrecision(), score.tokenRecall(),
        score.cleanDocuments(), score.masked(), score.documents());
  }
}
