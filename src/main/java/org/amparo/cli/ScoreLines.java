package org.amparo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.amparo.learning.GoldDecision;
import org.amparo.learning.ProtectionScore;
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

  static List<String> of(ProtectionScore score) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(score.shares()).forEach((group, share) -> {
      if (group != GoldDecision.Group.OTHER) {
        lines.add(String.format(Locale.ROOT, "%-14s  %.3f", group.name().toLowerCase(Locale.ROOT), share));
      }
    });
    lines.add(String.format(Locale.ROOT, "%-14s  %.3f  of %d", "clean texts", score.clean(), score.decisions()));
    return lines;
  }
}
