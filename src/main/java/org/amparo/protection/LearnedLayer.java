package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.learning.Found;
import org.amparo.learning.Scorer;
import org.amparo.learning.Tokens;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.Sheet;
import org.amparo.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The third layer, under grammars and vocabulary: a learned scorer, asked about words that stayed readable. It hides
 * more and uncovers nothing; what a table or a grammar keeps with authority (citations, adjudicators, countries,
 * occupations, harms) it leaves alone.
 */
final class LearnedLayer {

  private static final Map<String, Kind> KINDS = Map.of(
      "PERSON", Kind.PERSON, "DATE", Kind.DATE, "AGE", Kind.AGE, "PLACE", Kind.PLACE, "ORG", Kind.ORGANISATION,
      "ADDRESS", Kind.ADDRESS, "ANUMBER", Kind.FILE_NUMBER, "CASE_NUMBER", Kind.CASE_NUMBER, "PHONE", Kind.PHONE);

  private final Scorer scorer;
  private final double threshold;

  /** @param threshold the log odds from which on a stretch is hidden */
  LearnedLayer(Scorer scorer, double threshold) {
    this.scorer = scorer;
    this.threshold = threshold;
  }

  /** Hides in {@code winners} what the scorer finds and no rule spoke of with authority. */
  void hide(Sheet sheet, @Nullable Claim[] winners) {
    for (Found found : scorer.found(tokens(sheet, winners), threshold)) {
      Span run = sheet.tokensIn(found.span().start(), found.span().end());
      for (int i = run.start(); i < run.end(); i++) {
        if (isOpen(winners[i])) {
          winners[i] = claim(i, found);
        }
      }
    }
  }

  private static Claim claim(int i, Found found) {
    Kind kind = KINDS.getOrDefault(found.kind(), Kind.UNKNOWN);
    return Claim.ofPrivate(i, i + 1, Weight.DETAIL, kind, Role.NONE,
        String.format(Locale.ROOT, "a learned scorer would hide it (log odds %.1f)", found.odds()));
  }

  private static boolean isOpen(@Nullable Claim standing) {
    return standing == null || standing.isPublic() && standing.weight().compareTo(Weight.AUTHORITY) < 0;
  }

  /** The words of a sheet, each with what the rules made of it. */
  static Tokens tokens(Sheet sheet, @Nullable Claim[] winners) {
    List<Span> spans = new ArrayList<>();
    List<String> cues = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      Claim claim = winners[i];
      spans.add(sheet.token(i).span());
      cues.add(claim == null ? "" : cue(claim));
    }
    return new Tokens(sheet.text(), spans, cues);
  }

  private static String cue(Claim claim) {
    return (claim.isPublic() ? "+" : "-") + claim.kind().code() + ' ' + claim.weight();
  }
}
