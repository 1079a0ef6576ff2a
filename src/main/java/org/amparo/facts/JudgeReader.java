package org.amparo.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;

/** Reads the judge who decided alone: by the signature under the order, else by the caption. */
final class JudgeReader {

  private static final String TITLE =
      "(?i:(?:United States|U\\.S\\.|Assistant Chief|Acting|Temporary|Presiding) )*(?i:Immigration Judge)";
  private static final String NAME =
      "(?<name>(?!.*\\b(?i:decision|orders?|court|of|the)\\b)"
          + "\\p{Lu}[\\p{L}'\u2019.-]+(?: \\p{Lu}[\\p{L}'\u2019.-]*){1,3}(?:, (?:Jr|Sr)\\.)?)";
  private static final String BEFORE_NAME = "(?:.*_{3,})?(?: ?/s/)? ?(?:(?i:The )?Hon(?:orable|\\.) )?";
  private static final Pattern TITLE_LINE = Pattern.compile("[\\W_]*" + TITLE + "\\W*");
  private static final Pattern NAME_LINE = Pattern.compile(BEFORE_NAME + NAME + ",?");
  private static final Pattern NAME_AND_TITLE = Pattern.compile(BEFORE_NAME + NAME + ",? " + TITLE + "\\W*");
  private static final Pattern NAMED_IN_CAPTION =
      Pattern.compile(
          "(?i:before|(?:presiding |immigration )?judge) ?: ?(?i:The )?(?:Hon(?:orable|\\.) )?" + NAME + ".*");

  Optional<Fact<String>> read(DecisionText decision) {
    List<Line> lines = decision.linesFromOrder();
    for (int at = 0; at < lines.size(); at++) {
      boolean below = at > 0 && TITLE_LINE.matcher(lines.get(at).text()).matches();
      Optional<Fact<String>> judge =
          below ? named(NAME_LINE, lines.get(at - 1)) : named(NAME_AND_TITLE, lines.get(at));
      if (judge.isPresent()) {
        return judge;
      }
    }
    return decision.lines().stream().flatMap(line -> named(NAMED_IN_CAPTION, line).stream()).findFirst();
  }

  private static Optional<Fact<String>> named(Pattern form, Line line) {
    Matcher matcher = form.matcher(line.text());
    return matcher.matches()
        ? Optional.of(new Fact<>(matcher.group("name").replace('\u2019', '\''), Evidence.at(line.span())))
        : Optional.empty();
  }
}
