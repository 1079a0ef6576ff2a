package org.amparo.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/** Reads what was asked for, from the caption and from the sentences that speak of applications and requests. */
final class ApplicationReader {

  private static final Pattern HEADING = Pattern.compile("\\bapplications? ?[:;.]");
  private static final Pattern ASKS = Pattern.compile("\\b(?:denying|denied|denies|granting|granted|appl(?:ication|ied|y)|requests?|pretermit|seeks?|sought|asks)");
  private static final int OPENING_SENTENCES = 5;

  private final Lexicon<Application> lexicon =
      Lexicon.read("applications.tsv", name -> Application.valueOf(name.toUpperCase(Locale.ROOT)));

  List<Fact<Application>> read(DecisionText decision) {
    Map<Application, Fact<Application>> found = new EnumMap<>(Application.class);
    Prose prose = decision.prose();
    var heading = HEADING.matcher(prose.lower()).region(decision.caption().start(), decision.caption().end());
    if (heading.find()) {
      keep(prose, new Span(heading.end(), decision.caption().end()), found);
    }
    Sentences.of(prose, decision.body()).stream()
        .limit(OPENING_SENTENCES)
        .filter(sentence -> ASKS.matcher(sentence.lower()).find())
        .forEach(sentence -> keep(prose, sentence.span(), found));
    return List.copyOf(found.values());
  }

  private void keep(Prose prose, Span section, Map<Application, Fact<Application>> found) {
    for (Lexicon.Hit<Application> hit : lexicon.hits(prose.lower(), section.start(), section.end())) {
      found.putIfAbsent(hit.value(), new Fact<>(hit.value(), prose.evidence(hit.start(), hit.end())));
    }
  }
}
