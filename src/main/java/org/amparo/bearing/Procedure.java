package org.amparo.bearing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * Reads what a decision said of its matters of procedure: sentences that name one and say what became of it. A bare
 * statement of the law says neither, and is no point.
 */
final class Procedure {

  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:(?:has|have|had|is|are|was|were|do|does|did) not (?:been )?(?:show|establish|demonstrat|persuad|compl|met|violat"
              + "|satisf|allege)\\w*|fail(?:s|ed)? to (?:show|establish|comply|demonstrate|satisfy)|no prejudice"
              + "|without (?:showing )?prejudice|unpersuasive|waived?|deprived? of due process is without"
              + "|den(?:y|ied) the motion)\\b");
  private static final Pattern FOR =
      Pattern.compile(
          "\\b(?:remand\\w*|sustain\\w*|vacat\\w*|reopen\\w*|new hearing|should have|was not (?:given|afforded|advised)"
              + "|did not (?:make|assess|evaluate|consider|address|advise|provide|conduct)|complied with|warrants?)\\b");
  private static final int MOST_QUOTED = 2;

  private Procedure() {}

  /** What was said of one matter. */
  record Said(Matter matter, Effect effect, List<Quotation> quotations) {}

  static List<Said> in(String text) {
    List<Span> sentences = sentences(text);
    List<Said> said = new ArrayList<>();
    for (Matter matter : Matter.values()) {
      of(matter, sentences, text).ifPresent(said::add);
    }
    return said;
  }

  private static Optional<Said> of(Matter matter, List<Span> sentences, String text) {
    List<Quotation> helping = new ArrayList<>();
    List<Quotation> hurting = new ArrayList<>();
    for (Span sentence : sentences) {
      String lower = sentence.of(text).toLowerCase(Locale.ROOT);
      if (matter.isNamedIn(lower) && AGAINST.matcher(lower).find()) {
        hurting.add(Quotation.from(text, sentence));
      } else if (matter.isNamedIn(lower) && FOR.matcher(lower).find()) {
        helping.add(Quotation.from(text, sentence));
      }
    }
    if (helping.isEmpty() && hurting.isEmpty()) {
      return Optional.empty();
    }
    Effect effect = hurting.isEmpty() ? Effect.HELPS : helping.isEmpty() ? Effect.HURTS : Effect.MIXED;
    List<Quotation> quoted = new ArrayList<>(helping.stream().limit(MOST_QUOTED).toList());
    hurting.stream().limit(MOST_QUOTED).forEach(quoted::add);
    return Optional.of(new Said(matter, effect, quoted));
  }

  private static List<Span> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int last = end;
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (last > start) {
        sentences.add(new Span(start, last));
      }
      start = end;
    }
    return sentences;
  }
}
