package org.amparo.protection;

import java.util.List;
import java.util.Optional;
import org.amparo.sheet.Line;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.WordLists;

/** Knows the words that open a field of a cover or caption. */
final class CaptionLabels {

  /** A field and the index of the first token of its value. */
  record Opening(CaptionField field, int valueFrom) {}

  /** A field that opens within a line, and where its own words begin. */
  record Second(int labelFrom, Opening opening) {}

  private record Label(CaptionField field, List<String> words, boolean needsColon) {

    static Label of(List<String> row) {
      return new Label(CaptionField.valueOf(row.get(0)), List.of(row.get(1).split(" ")), row.get(2).equals("colon"));
    }
  }

  private final List<Label> labels = WordLists.table(CaptionLabels.class, "caption-labels.tsv").stream().map(Label::of).toList();

  /** The field that a line opens, if any. */
  Optional<Opening> openedBy(Sheet sheet, Line line) {
    int first = line.firstToken();
    while (first < line.endToken() && sheet.token(first).shape() == Shape.SYMBOL) {
      first++;
    }
    for (Label label : labels) {
      int after = first + label.words().size();
      if (after <= line.endToken() && matches(sheet, first, label) && fits(sheet, first, after, line, label)) {
        return Optional.of(new Opening(label.field(), label.field() == CaptionField.GOVERNMENT_BLOCK ? first
            : skip(sheet, after, line, label)));
      }
    }
    return Optional.empty();
  }

  /** A second field for counsel on one line, which a colon shows: "FOR THE RESPONDENT: X FOR THE DHS: Y". */
  Optional<Second> secondOn(Sheet sheet, Line line, int from) {
    for (int i = from + 1; i < line.endToken(); i++) {
      for (Label label : labels) {
        int after = i + label.words().size();
        boolean counsel = label.field() == CaptionField.FOR_RESPONDENT || label.field() == CaptionField.FOR_GOVERNMENT;
        if (counsel && after < line.endToken() && sheet.is(after, ":") && sheet.token(i).shape().startsUpper()
            && matches(sheet, i, label)) {
          return Optional.of(new Second(i, new Opening(label.field(), skip(sheet, after, line, label))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Sheet sheet, int first, Label label) {
    int at = first;
    for (String word : label.words()) {
      if (sheet.is(at, "/") || sheet.is(at, "-") || sheet.is(at, ".")) {
        at++;
      }
      if (!sheet.is(at, word)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean fits(Sheet sheet, int first, int after, Line line, Label label) {
    boolean colon = sheet.is(after, ":") || sheet.is(after, ";") || sheet.is(after, ".")
        && label.field() != CaptionField.OTHER;
    boolean wholeLine = after == line.endToken();
    boolean capital = sheet.token(first).shape().startsUpper() || sheet.isCaseless(first);
    return capital && (label.needsColon() ? colon && after < line.endToken() : wholeLine
        || line.style() != Line.Style.PROSE || colon);
  }

  private static int skip(Sheet sheet, int after, Line line, Label label) {
    int at = label.field() == CaptionField.COUNSEL_BLOCK ? line.endToken() : after;
    while (at < line.endToken() && (sheet.is(at, ":") || sheet.is(at, ";") || sheet.is(at, "."))) {
      at++;
    }
    return at;
  }
}
