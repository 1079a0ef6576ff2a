package org.amparo.facts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * Reads what was asked for, from the caption and from the sentences that speak of applications and
 * requests.
 */
final class ApplicationReader {

  private static final Pattern HEADING = Pattern.compile("\\bapplications? ?[:;.]");
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:denying|denied|denies|granting|granted|appl(?:ication|ied|y)|requests?|pretermit|seeks?"
              + "|sought|asks)");
  private static final Pattern HISTORY =
      Pattern.compile(
          "\\b(?:we dismissed|final administrative decision|board dismissed|prior decision)\\b");
  private static final Set<Application> PROCEDURAL =
      EnumSet.of(
          Application.WAIVER,
          Application.TERMINATION,
          Application.REOPENING,
          Application.RECONSIDERATION,
          Application.CONTINUANCE,
          Application.OTHER);
  private static final int OPENING_SENTENCES = 6;

  private final Lexicon<Application> lexicon =
      Lexicon.read("applications.tsv", name -> Application.valueOf(name.toUpperCase(Locale.ROOT)));

  List<Fact<Application>> read(DecisionText decision) {
    Map<Application, Fact<Application>> found = new EnumMap<>(Application.class);
    Prose prose = decision.prose();
    var heading =
        HEADING.matcher(prose.lower()).region(decision.caption().start(), decision.caption().end());
    if (heading.find()) {
      keep(prose, new Span(heading.end(), decision.caption().end()), true, found);
    }
    List<Sentence> sentences =
        decision.sentences().stream().filter(each -> decision.body().contains(each.span())).toList();
    for (int at = 0; at < sentences.size(); at++) {
      String lower = sentences.get(at).lower();
      if (ASKS.matcher(lower).find() && !HISTORY.matcher(lower).find()) {
        keep(prose, sentences.get(at).span(), at < OPENING_SENTENCES, found);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Procedural requests count only where the decision says what it is about; later they belong to
   * other proceedings.
   */
  private void keep(
      Prose prose, Span section, boolean opening, Map<Application, Fact<Application>> found) {
    for (Lexicon.Hit<Application> hit :
        lexicon.hits(prose.lower(), section.start(), section.end())) {
      if (opening || !PROCEDURAL.contains(hit.value())) {
        found.putIfAbsent(
            hit.value(), new Fact<>(hit.value(), prose.evidence(hit.start(), hit.end())));
      }
    }
  }
}
