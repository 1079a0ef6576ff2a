package org.amparo.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * Finds every place that cites an authority: in full, "25 I&amp;N Dec. at 658", "Matter of A-B-, supra, at 320",
 * "Id. at
 * 321". Furniture is out of the prose already, so that a page's end does not come between.
 */
final class MentionReader {

  private static final Pattern SUPRA =
      Pattern.compile(
          "(?<name>(?:Matter of |In re )?\\p{Lu}[\\p{L}.'&-]*(?:(?: (?:v\\. |& |of |de |la )?|,"
              + " (?=\\p{Lu}-))\\p{Lu}[\\p{L}.'-]*){0,5})"
              + ",? supra\\b(?:,? at [\\d, -]+)?");
  private static final Pattern ID = Pattern.compile("(?=[Ii])\\b(?:Id\\.|Ibid\\.|[Ii]d\\.(?= at \\d))(?:,? at [\\d, -]+)?");

  /** What an "id." may mean instead: the record, a statute, a regulation. */
  private static final Pattern BLOCKER =
      Pattern.compile("\\b(?:I\\.?J\\.?|Tr\\.|Exhs?\\.?|Br\\.|Motion|Form|Brief) ?(?:at|[\\d(A-Z])"
          + "|\\bC\\.F\\.R\\.|\\bU\\.S\\.C\\.|§");
  private static final int NAME_CHARS = 4;
  private static final int LONGEST_NAME_CHARS = 150;
  private static final int PIN_CHARS = 40;

  /** All mentions, in their order in the prose. */
  List<Mention> read(String text, Cites cites) {
    List<Citation> full = cites.full();
    List<Mention> mentions = new ArrayList<>();
    full.forEach(each -> mentions.add(new Mention(first(each, full), new Span(each.start(), each.end()), true)));
    for (CitationGrammar.ShortForm form : cites.shortForms()) {
      antecedent(form, full).ifPresent(each -> mentions.add(new Mention(each, form.span(), false)));
    }
    supra(text, full, mentions);
    mentions.sort(Comparator.comparing(Mention::span));
    ids(text, mentions);
    return mentions;
  }

  private static Citation first(Citation each, List<Citation> full) {
    return full.stream().filter(other -> other.key().equals(each.key())).findFirst().orElse(each);
  }

  private static Optional<Citation> antecedent(CitationGrammar.ShortForm form, List<Citation> full) {
    return full.stream()
        .filter(each -> each.start() < form.span().start())
        .filter(each -> each.volume().equals(form.volume()) && each.reporter().equals(form.reporter()))
        .filter(each -> page(each.page()) <= page(form.page()))
        .max(Comparator.comparingInt(each -> page(each.page())));
  }

  private static int page(String written) {
    String digits = written.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
  }

  private static void supra(String text, List<Citation> full, List<Mention> mentions) {
    Matcher matcher = SUPRA.matcher(text);
    int from = 0;
    for (int word = text.indexOf(" supra"); word >= 0; word = text.indexOf(" supra", word + 1)) {
      matcher.region(Math.max(from, word - LONGEST_NAME_CHARS), Math.min(text.length(), word + PIN_CHARS));
      if (!matcher.find()) {
        continue;
      }
      from = matcher.end();
      String name = bare(matcher.group("name"));
      int at = matcher.start();
      full.stream()
          .filter(each -> each.start() < at && name.length() >= NAME_CHARS && bare(each.name()).contains(name))
          .reduce((_, later) -> later)
          .ifPresent(each -> mentions.add(new Mention(first(each, full), new Span(at, matcher.end()), false)));
    }
  }

  private static String bare(String name) {
    return name.replaceFirst("^(?:See |In |Under )?(?:Matter of |In re )", "").toLowerCase(Locale.ROOT).strip();
  }

  private static void ids(String text, List<Mention> mentions) {
    Matcher matcher = ID.matcher(text);
    while (matcher.find()) {
      int at = matcher.start();
      int end = matcher.end();
      mentions.stream()
          .filter(mention -> mention.span().end() <= at)
          .max(Comparator.comparing(Mention::span))
          .filter(last -> !BLOCKER.matcher(text).region(last.span().end(), at).find())
          .ifPresent(last -> mentions.add(new Mention(last.authority(), new Span(at, end), false)));
    }
    mentions.sort(Comparator.comparing(Mention::span));
  }
}
