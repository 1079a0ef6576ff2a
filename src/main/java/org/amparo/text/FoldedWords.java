package org.amparo.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, so folded that the same words are found however they are written: in any case, with or without
 * accents, over line and page breaks, hyphenated, joined, split, with the confusions that OCR makes, with look-alike
 * letters and invisible characters. Made once per text. Immutable.
 */
public final class FoldedWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\n]{0,3}\\s*[^\\p{L}\\p{N}\\n]{0,3}");
  private static final int LEAST_CHARS_FOR_VARIANTS = 5;
  private static final Map<Integer, String> LOOK_ALIKES = lookAlikes();

  private record Folded(Span span, String exact, String variant) {}

  private final String text;
  private final List<Folded> words;

  private FoldedWords(String text, List<Folded> words) {
    this.text = text;
    this.words = words;
  }

  public static FoldedWords of(String text) {
    List<Folded> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String exact = fold(word.group());
      if (!exact.isEmpty()) {
        words.add(new Folded(new Span(word.start(), word.end()), exact, variant(exact)));
      }
    }
    return new FoldedWords(text, List.copyOf(words));
  }

  /**
   * Where a phrase stands. Words of five letters and more are found as OCR may have misread, joined or parted them;
   * shorter ones only as they are.
   *
   * @param phrase one word or several
   * @return the stretches in order, none overlapping another; empty for a phrase without a letter or digit
   */
  public List<Span> find(String phrase) {
    FoldedWords sought = of(phrase);
    String exact = sought.joined(false);
    if (exact.isEmpty()) {
      return List.of();
    }
    boolean variants = exact.length() >= LEAST_CHARS_FOR_VARIANTS;
    String key = variants ? sought.joined(true) : exact;
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<Span> here = match(at, key, variants, sought.words.size());
      if (here.isPresent()) {
        found.add(here.get());
        at = lastWordIn(here.get(), at);
      }
    }
    return List.copyOf(found);
  }

  /** Whether the two phrases are the same words, however written. */
  public static boolean same(String one, String other) {
    FoldedWords first = of(one);
    String exact = first.joined(false);
    boolean variants = exact.length() >= LEAST_CHARS_FOR_VARIANTS;
    return !exact.isEmpty() && first.joined(variants).equals(of(other).joined(variants));
  }

  /** The words in order, in lower case, without accents and look-alikes. */
  public List<String> exact() {
    return words.stream().map(Folded::exact).toList();
  }

  private Optional<Span> match(int from, String key, boolean variants, int phraseWords) {
    int length = 0;
    for (int at = from; at < words.size() && length < key.length(); at++) {
      String word = variants ? words.get(at).variant() : words.get(at).exact();
      if (!key.startsWith(word, length) || (at > from && !runsOn(at))) {
        return Optional.empty();
      }
      length += word.length();
      boolean sameCut = variants || at - from + 1 == phraseWords;
      if (length == key.length() && sameCut) {
        return Optional.of(words.get(from).span().cover(words.get(at).span()));
      }
    }
    return Optional.empty();
  }

  private boolean runsOn(int at) {
    String between = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
    return BETWEEN.matcher(between).matches();
  }

  private int lastWordIn(Span span, int from) {
    int at = from;
    while (at + 1 < words.size() && words.get(at + 1).span().start() < span.end()) {
      at++;
    }
    return at;
  }

  private String joined(boolean variants) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(variants ? word.variant() : word.exact()));
    return joined.toString();
  }

  private static String fold(String word) {
    StringBuilder plain = new StringBuilder();
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    bare.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
      String latin = LOOK_ALIKES.get(c);
      if (latin == null) {
        plain.appendCodePoint(c);
      } else {
        plain.append(latin);
      }
    });
    return plain.toString();
  }

  /** What OCR may have made of a word, as one form for all. */
  private static String variant(String folded) {
    return folded.replace("rn", "m").replace("vv", "w").replace('0', 'o').replace('1', 'l').replace('i', 'l');
  }

  /** Letters of other scripts that print like Latin ones (Unicode TS 39, the common ones of names). */
  private static Map<Integer, String> lookAlikes() {
    Map<Integer, String> latin = new HashMap<>();
    String other = "\u0430\u0435\u043E\u0440\u0441\u0445\u0443\u0456\u0458\u0455\u043A\u043C\u0442\u043D\u0432"
        + "\u03B1\u03BF\u03C1\u03BD\u03B9\u03BA\u03C4\u03C5\u0131\u0142\u00F8";
    String like = "aeopcxyijskmthb" + "aopviktuilo";
    for (int i = 0; i < other.length(); i++) {
      latin.put((int) other.charAt(i), String.valueOf(like.charAt(i)));
    }
    latin.put(0xDF, "ss");
    latin.put(0xE6, "ae");
    return Map.copyOf(latin);
  }
}
