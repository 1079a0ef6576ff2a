package org.amparo.courtdata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends single cells of a row whose cells stand where they belong. */
final class Mending {

  private static final Pattern COLON_TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
  private static final Pattern NEARLY_DIGITS = Pattern.compile("[0-9Oo]*[0-9][0-9Oo]*");

  private final Layout layout;

  Mending(Layout layout) {
    this.layout = layout;
  }

  /** A row as it is kept, and why it is not the row that was read; no reason where nothing but padding went. */
  record Mended(List<String> values, Set<Reason> reasons) {}

  Mended mend(List<String> cells) {
    List<String> values = new ArrayList<>();
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (int c = 0; c < layout.width(); c++) {
      values.add(value(layout.columns().get(c).kind(), cells.get(c), reasons));
    }
    return new Mended(values, reasons);
  }

  private static String value(Kind kind, String cell, Set<Reason> reasons) {
    if (cell.indexOf('\0') >= 0) {
      reasons.add(Reason.NUL_BYTES);
    } else if (cell.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      reasons.add(Reason.CONTROL_CHARACTER);
    }
    String said = Cells.said(cell);
    return switch (kind) {
      case TEXT -> said;
      case DIGITS -> digits(said, reasons);
      case HOUR -> hour(said, reasons);
      case NUMBER -> typed(kind, digits(said, reasons), reasons);
      case DAY, MOMENT -> typed(kind, said, reasons);
    };
  }

  private static String digits(String said, Set<Reason> reasons) {
    if (said.isEmpty() || Values.allDigits(said) || !NEARLY_DIGITS.matcher(said).matches()) {
      return said;
    }
    reasons.add(Reason.LETTER_FOR_ZERO);
    return said.replace('O', '0').replace('o', '0');
  }

  private static String hour(String said, Set<Reason> reasons) {
    var time = COLON_TIME.matcher(said);
    if (!time.matches()) {
      return digits(said, reasons);
    }
    reasons.add(Reason.COLON_IN_TIME);
    return (time.group(1).length() == 1 ? "0" : "") + time.group(1) + time.group(2);
  }

  private static String typed(Kind kind, String said, Set<Reason> reasons) {
    if (Values.fits(kind, said)) {
      return kind == Kind.DAY && said.length() > Days.DAY_LENGTH ? said.substring(0, Days.DAY_LENGTH) : said;
    }
    reasons.add(Reason.NO_VALUE_OF_ITS_KIND);
    return "";
  }
}
