package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads "208(a)(2)(B), (D), and 241(b)(3)" after a section sign: one item after the other until
 * something else comes.
 */
final class StatuteList {

  /** The section sign, one or two of it, as printed and as misread: "$$", "S$", "88", "$8". */
  static final String SIGN =
      "(?: ?(?:[§$ſ&®Ⓡ]{0,2}[§$ſ&][§$ſ&8sS]? ?|[8S9G][8$§S] |[sS8] |[sS]ections? |[sS]ecs?\\.? ))";

  private static final Pattern SECTION =
      Pattern.compile(" ?(?<number>\\d{1,5}(?:\\.[\\dI]{1,4}[a-z]?)?[A-Za-z]?(?![\\w']))");
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          " ?[(\\[{] ?(?<mark>[A-Za-z]{1,5}|\\d{1,2}) ?[)\\]}]|(?<=\\d)[(](?<bare>\\d)(?=\\d?\\))");
  private static final Pattern RANGE =
      Pattern.compile(
          " ?(?:-|through|\\.(?=\\.\\d))"
              + " ?(?<end>(?:\\.\\d{1,4}|\\d{2,4}(?:\\.\\d{1,4})?[A-Za-z]?)?(?:\\([A-Za-z0-9]{1,5}\\))*)");
  private static final Pattern SEPARATOR =
      Pattern.compile("(?: ?(?:[,;] ?(?:and|or|an|&)?|and|or|an|&) ?| (?=\\d{4}\\())" + SIGN + "?");
  private static final int MOST_ITEMS = 20;

  private final String text;
  private final String code;
  private final SectionNumbers numbers;
  private final List<StatuteItem> items = new ArrayList<>();
  private int end;

  StatuteList(String text, String code, SectionNumbers numbers) {
    this.text = text;
    this.code = code;
    this.numbers = numbers;
  }

  /** Reads from {@code start}; {@link #items} is empty when no section stands there. */
  StatuteList from(int start) {
    end = start;
    int at = section(start);
    while (at >= 0 && items.size() < MOST_ITEMS) {
      end = at;
      Matcher separator = SEPARATOR.matcher(text).region(at, text.length());
      at = separator.lookingAt() ? next(separator.end()) : -1;
    }
    return this;
  }

  List<StatuteItem> items() {
    return List.copyOf(items);
  }

  int end() {
    return end;
  }

  private int next(int start) {
    int at = section(start);
    return at >= 0 ? at : paragraphsOnly(start);
  }

  private int section(int start) {
    Matcher matcher = SECTION.matcher(text).region(start, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return -1;
    }
    String number =
        numbers.accept(code, matcher.group("number").replace(".I", ".1"), items.isEmpty());
    if (number == null) {
      return -1;
    }
    List<String> paragraphs = new ArrayList<>();
    int at = paragraphs(matcher.end(), paragraphs);
    return add(number, paragraphs, at);
  }

  private int paragraphsOnly(int start) {
    List<String> paragraphs = new ArrayList<>();
    int at = paragraphs(start, paragraphs);
    if (paragraphs.isEmpty() || items.isEmpty() || items.getLast().paragraphs().isEmpty()) {
      return -1;
    }
    StatuteItem last = items.getLast();
    return add(last.section(), Paragraphs.continued(last.paragraphs(), paragraphs), at);
  }

  private int paragraphs(int start, List<String> marks) {
    int at = start;
    Matcher matcher = PARAGRAPH.matcher(text);
    while (marks.size() < 8 && matcher.region(at, text.length()).lookingAt()) {
      String mark = matcher.group("mark");
      if (mark == null || (text.charAt(at) == ' ' && mark.length() > 3)) {
        return at;
      }
      marks.add(mark);
      at = matcher.end();
    }
    return at;
  }

  private int add(String number, List<String> paragraphs, int at) {
    Matcher range = RANGE.matcher(text).region(at, text.length());
    boolean ranged = range.lookingAt() && !range.group("end").isEmpty();
    List<String> repaired = Paragraphs.repaired(paragraphs, code.endsWith("C.F.R."));
    List<String> lettered = ranged ? Paragraphs.through(repaired, range.group("end")) : List.of();
    if (lettered.isEmpty()) {
      items.add(new StatuteItem(code, number, repaired, ranged ? "-" + last(number, range.group("end")) : ""));
    }
    for (String letter : lettered) {
      List<String> one = new ArrayList<>(repaired.subList(0, repaired.size() - 1));
      one.add(letter);
      items.add(new StatuteItem(code, number, one, ""));
    }
    return ranged ? range.end() : at;
  }

  /** A range's end in full: ".18" after 1208.16 is 1208.18. */
  private static String last(String number, String written) {
    int point = number.indexOf('.');
    return written.startsWith(".") && point > 0 ? number.substring(0, point) + written : written;
  }

  /** Which numbers may be sections of a code; repairs what is misread. */
  interface SectionNumbers {
    /** The section's number, or null where this cannot be one. */
    @Nullable String accept(String code, String written, boolean first);
  }
}
