package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;

/**
 * Reads the members who decided from the notice's list ("Panel Members:" and a name a line, surname
 * first).
 */
final class PanelReader {

  private static final Pattern HEAD = Pattern.compile("(?i)\\W*pan[eo]l\\s+memb.*");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+){0,2}, ?\\p{Lu}[\\p{L}'\u2019."
              + " -]{1,25}");
  private static final Pattern LIST_END =
      Pattern.compile("(?i).*(?:userteam|docket|unpublished|u\\.s\\. department).*");
  private static final int LONGEST_LIST_LINES = 9;

  List<Fact<String>> read(DecisionText decision) {
    List<Fact<String>> members = new ArrayList<>();
    List<Line> lines = decision.lines();
    for (int at = 0; at < lines.size(); at++) {
      if (HEAD.matcher(lines.get(at).text()).matches()) {
        readList(
            lines.subList(at + 1, Math.min(lines.size(), at + 1 + LONGEST_LIST_LINES)), members);
        break;
      }
    }
    return members;
  }

  private static void readList(List<Line> lines, List<Fact<String>> members) {
    for (Line line : lines) {
      if (LIST_END.matcher(line.text()).matches()) {
        return;
      }
      if (NAME.matcher(line.text()).matches()) {
        members.add(new Fact<>(line.text().replace('\u2019', '\''), Evidence.at(line.span())));
      }
    }
  }
}
