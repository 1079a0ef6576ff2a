package org.amparo.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** The words around one mention of an authority: what is done with it, and what it is cited for. */
final class CitationContext {

  private static final int BEFORE_CHARS = 400;
  private static final int AFTER_CHARS = 400;
  private static final Pattern PARENTHESIS =
      Pattern.compile(
          "^[,;]? ?(?:\\([^()]{0,40}\\) ?)?\\((?<what>(?:holding|stating|noting|explaining|finding|concluding|providing"
              + "|recognizing|discussing|setting forth|describing|reiterating|emphasizing|observing|affirming|same|per"
              + " curiam|quoting|citing|\")(?:[^()]|\\([^()]{0,60}\\)){0,360}?)\\)");
  private static final Pattern FALLEN =
      Pattern.compile(
          "^[,;)]*(?: \\([^()]{0,60}\\))?,? ?(?<how>(?:overruled|vacated|superseded|abrogated|reversed|rev'd|modified"
              + "|aff'd|affirmed|reinstated|overruling recognized|disapproved|remanded)"
              + "(?: (?:in part|and remanded|and reversed|as stated in|on other grounds|on reconsideration|sub"
              + " nom\\.|by"
              + "|in))*\\b,? [^;.()]{0,30}(?:[^;()]{0,90}?\\d))");
  private static final Pattern STANDS = Pattern.compile("^(?:aff'd|affirmed|reinstated|modified|remanded)");
  private static final Pattern DISTINGUISHES =
      Pattern.compile(
          "\\b(?:distinguish\\w*|distinct from|unlike (?:in )?|inapposite|inapplicable|not controlling|is"
              + " different from"
              + "|decline to (?:follow|apply|extend)|does not (?:apply|govern|control)|reliance on [^.]{0,60} is"
              + " misplaced|misplaced)\\b");
  private static final Pattern OVERRULES =
      Pattern.compile("\\b(?:we (?:hereby )?(?:overrule|recede from)|overruled|vacated|superseded|abrogated)\\b");
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "\\b(?:under|in|pursuant to|in accordance with|in light of|consistent with|based on|as (?:we|the [a-z]+(?:"
              + " circuit)?|the court) (?:held|stated|explained|recognized|found) in|set forth in|announced in"
              + "|required by"
              + "|guidance (?:of|in|set forth in)|framework (?:of|in)|standard (?:of|in)|governed by|controlled"
              + " by|we held in|"
              + "held in|reaffirm(?:ed)? in|by|analysis (?:of|in)|apply(?:ing)?|considered? in) $");
  private static final Pattern SIGNAL =
      Pattern.compile(
          "(?:^|[.;(] ?)(?:see(?:,? (?:also|e\\.g\\.|generally|id\\.))*,?|cf\\.|accord|compare|but see"
              + "|e\\.g\\.,?|citing"
              + "|contra|see, e\\.g\\.,) ?$");

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.?!](?<!\\b(?:v|see|id|dec|cir|no|att'y|gen|u\\.s|i\\.j|tr|br|\\p{L})[.?!])[\"')\\]]* ");

  private final Prose prose;
  private final Span mention;
  private final boolean full;
  private final String before;
  private final int sentenceStart;
  private final String after;

  CitationContext(Prose prose, Span mention, boolean full) {
    this.prose = prose;
    this.mention = mention;
    this.full = full;
    this.before = prose.lower().substring(Math.max(0, mention.start() - BEFORE_CHARS), mention.start());
    this.sentenceStart = sentenceStart(before);
    this.after =
        prose.lower().substring(mention.end(), Math.min(prose.length(), mention.end() + AFTER_CHARS));
  }

  Treatment treatment() {
    String sentence = before.substring(sentenceStart()) + " @ " + after.substring(0, sentenceEnd());
    boolean string = SIGNAL.matcher(before).find() || before.endsWith("; ") || sentenceStart() == before.length();
    if (!string && OVERRULES.matcher(sentence).find()) {
      return Treatment.OVERRULED;
    }
    if (DISTINGUISHES.matcher(sentence).find()) {
      return Treatment.DISTINGUISHED;
    }
    if (!string && FOLLOWS.matcher(before).find()) {
      return Treatment.FOLLOWED;
    }
    boolean quotes = before.stripTrailing().endsWith("\"") || before.endsWith("quoting ") || quotesAfter();
    return quotes ? Treatment.QUOTED : Treatment.STRING_CITED;
  }

  private boolean quotesAfter() {
    Matcher parenthesis = PARENTHESIS.matcher(after);
    return parenthesis.find() && parenthesis.group("what").contains("\"");
  }

  /** Where the sentence that holds the mention begins, within the words before it. */
  private int sentenceStart() {
    return sentenceStart;
  }

  private static int sentenceStart(String before) {
    int start = 0;
    Matcher end = SENTENCE_END.matcher(before);
    while (end.find()) {
      start = end.end();
    }
    return start;
  }

  private int sentenceEnd() {
    int end = after.indexOf(". ");
    return end < 0 ? Math.min(after.length(), 120) : Math.min(end, 120);
  }

  /** What the decision says became of it; empty where it says nothing. */
  Optional<Fact<String>> history() {
    Matcher fallen = FALLEN.matcher(after);
    if (!full || !fallen.find() || STANDS.matcher(fallen.group("how")).find()) {
      return Optional.empty();
    }
    return Optional.of(at(mention.end() + fallen.start("how"), mention.end() + fallen.end("how")));
  }

  /** What it is cited for: the words in parentheses after it, else the sentence that it supports. */
  Optional<Fact<String>> proposition() {
    Matcher parenthesis = PARENTHESIS.matcher(after);
    if (parenthesis.find()) {
      return Optional.of(
          at(mention.end() + parenthesis.start("what"), mention.end() + parenthesis.end("what")));
    }
    int start = sentenceStart();
    String lead = before.substring(start);
    boolean alone = lead.isBlank() || SIGNAL.matcher(before).find();
    return alone ? supported(start) : Optional.of(sentence(start, before.length()));
  }

  private Optional<Fact<String>> supported(int start) {
    String earlier = before.substring(0, start).stripTrailing();
    int from = Math.max(earlier.lastIndexOf(". "), 0);
    boolean whole = earlier.length() - from > 30;
    return whole && !earlier.substring(from).contains(" dec. ")
        ? Optional.of(sentence(from == 0 ? 0 : from + 2, earlier.length()))
        : Optional.empty();
  }

  private Fact<String> sentence(int from, int to) {
    int offset = mention.start() - before.length();
    return at(offset + from, offset + to);
  }

  private Fact<String> at(int from, int to) {
    return new Fact<>(prose.text().substring(from, to).strip(), prose.evidence(from, to));
  }
}
