package org.amparo.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Reads the date of a decision where the Board prints it: the running foot ("(BIA Feb. 1, 2019)"),
 * the notice that goes with it ("Date of this notice: 2/1/2019"), the stamp in the caption ("FEB -
 * 1 2019"), in this order of trust. A judge's own decision is dated beside the signature or in the caption.
 */
final class DecisionDateReader {

  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final Pattern FOOT =
      Pattern.compile(
          "(?i)cite as:?.{0,120}?\\(\\W{0,2}b[i1l]a\\W{1,3}("
              + MONTHS
              + ")[a-z]*\\.? ?([\\dlO]{1,2}), ?((?:19|20)\\d\\d)");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)date of th[il1]s not[il1]ce ?[:;.]? ?(\\d{1,2}) ?/ ?(\\d{1,2}) ?/"
              + " ?((?:19|20)\\d\\d)");
  private static final Pattern STAMP =
      Pattern.compile("(?i)\\b(" + MONTHS + ")[a-z]*[. :-]*(\\d) ?(\\d)?,? ((?:19|20)\\d\\d)\\b");

  private final JudgesDateReader judges = new JudgesDateReader();

  Optional<Fact<LocalDate>> read(DecisionText decision) {
    if (decision.byJudge()) {
      return judges.read(decision).or(() -> inStamp(decision));
    }
    return inLines(decision, FOOT).or(() -> inLines(decision, NOTICE)).or(() -> inStamp(decision));
  }

  private static Optional<Fact<LocalDate>> inLines(DecisionText decision, Pattern pattern) {
    for (Line line : decision.lines()) {
      Matcher matcher = pattern.matcher(line.text());
      if (matcher.find()) {
        Optional<LocalDate> date =
            date(matcher.group(3), matcher.group(1), matcher.group(2));
        if (date.isPresent()) {
          return Optional.of(new Fact<>(date.get(), Evidence.at(line.span())));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact<LocalDate>> inStamp(DecisionText decision) {
    Span caption = decision.caption();
    Matcher matcher = STAMP.matcher(decision.prose().text()).region(caption.start(), caption.end());
    while (matcher.find()) {
      String day = matcher.group(2) + (matcher.group(3) == null ? "" : matcher.group(3));
      Optional<LocalDate> date = date(matcher.group(4), matcher.group(1), day);
      if (date.isPresent()) {
        return Optional.of(new Fact<>(date.get(), decision.prose().evidence(matcher)));
      }
    }
    return Optional.empty();
  }

  private static int month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    int at = MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3));
    return at % 4 == 0 ? at / 4 + 1 : 0;
  }

  /**
   * @param month its number, or its name of which three letters count
   * @return empty where there is no such day
   */
  static Optional<LocalDate> date(String year, String month, String day) {
    try {
      int dayOfMonth = Integer.parseInt(day.replace('l', '1').replace('O', '0'));
      return Optional.of(LocalDate.of(Integer.parseInt(year), month(month), dayOfMonth));
    } catch (DateTimeException | NumberFormatException misread) {
      return Optional.empty();
    }
  }
}
