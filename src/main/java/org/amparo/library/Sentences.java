package org.amparo.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * The sentences of a legal text. A full stop after "v.", "Dec.", "8 C.F.R." or an initial ends none; a page's end does,
 * and so does the end of a line where what goes before has grown too long to be a sentence, as captions do.
 */
final class Sentences {

  private static final int LONGEST_CHARS = 500;
  private static final Pattern END =
      Pattern.compile("\\f|\\n\\s*\\n|[.?!][\"”’')\\]]*(?=\\s+[\"“‘'(\\[]*[A-Z0-9§])|\\n");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\d.&']+$");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}|(\\p{Lu}\\.)+[\\p{Lu}\\d]+d?");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "v", "vs", "no", "nos", "dec", "cir", "sec", "art", "ch", "pt", "para", "supp", "ed", "rev", "dep't", "dist",
          "exh", "exhs", "ex", "tr", "p", "pp", "n", "id", "cf", "e.g", "i.e", "etc", "al", "inc", "corp", "co", "ltd",
          "mr", "mrs", "ms", "dr", "st", "jr", "sr", "esq", "hon", "gen", "att'y", "stat", "fed", "reg", "app", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov");

  private Sentences() {}

  /** The sentences in order, blanks around each left out; together they hold every word of the text. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      if (ends(text, start, end)) {
        addTrimmed(sentences, text, start, end.end());
        start = end.end();
      }
    }
    addTrimmed(sentences, text, start, text.length());
    return sentences;
  }

  private static boolean ends(String text, int start, Matcher end) {
    return switch (text.charAt(end.start())) {
      case '\f', '?', '!' -> true;
      case '\n' -> end.end() - end.start() > 1 || end.start() - start > LONGEST_CHARS;
      default -> !abbreviated(text.substring(Math.max(start, end.start() - 12), end.start()));
    };
  }

  private static boolean abbreviated(String before) {
    Matcher last = LAST_WORD.matcher(before);
    if (!last.find()) {
      return false;
    }
    String word = last.group();
    return INITIALS.matcher(word).matches() || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static void addTrimmed(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
