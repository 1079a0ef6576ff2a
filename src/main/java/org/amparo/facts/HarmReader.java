package org.amparo.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/** Reads the kinds of harm that happened or are feared, not those that a legal standard names. */
final class HarmReader {

  private static final String RELATIVE =
      "(?:father|mother|parents?|brothers?|sisters?|sons?|daughters?|husband|wife|uncles?|aunt|cousins?"
          + "|nephews?|grandfather|grandmother|brother-in-law|father-in-law|relatives?|siblings?|family"
          + " members?|partner)";
  private static final String KILLED =
      "(?:killed|murdered|shot dead|shot to death|assassinated|executed|beheaded)";
  private static final Pattern KILLING_OF_RELATIVE =
      Pattern.compile(
          "\\b"
              + KILLED
              + " (?:[\\w'-]+ ){0,3}?(?:his|her|their|respondent's|applicant's|client's)"
              + " (?:[\\w'-]+ ){0,2}?"
              + RELATIVE
              + "\\b|\\b"
              + RELATIVE
              + "(?:,? (?:and|who|whom|which|also) (?:[\\w'-]+ ){0,3}?)? ?(?:was|were|had"
              + " been|being|been) (?:[\\w'-]+ ){0,3}?"
              + KILLED
              + "\\b|\\b(?:murders?|killings?|deaths?|assassination) of (?:[\\w'-]+ ){0,4}?"
              + RELATIVE
              + "\\b");
  private static final Stems DEATH = Stems.of("kill", "murder", "shot", "assassinat", "execut", "behead", "death");
  private static final Pattern ONLY_SUPPOSED =
      Pattern.compile(
          "\\b(?:would|will|could|might|may|likely|not|or|to be|if|whether|of|for) (?:[\\w'-]+"
              + " ){0,2}$");
  private static final Pattern IMMIGRATION_CUSTODY =
      Pattern.compile(
          "\\b(?:dhs|ice|immigration|border patrol|united"
              + " states|bond|custody|convict\\w+|criminal)\\b");

  private final Lexicon<Harm> lexicon;

  HarmReader(Lexicon<Harm> lexicon) {
    this.lexicon = lexicon;
  }

  List<Fact<Harm>> read(Prose prose, List<Sentence> claim) {
    Map<Harm, List<Span>> places = new EnumMap<>(Harm.class);
    for (Sentence sentence : claim) {
      for (Lexicon.Hit<Harm> hit :
          lexicon.hits(prose.lower(), sentence.span().start(), sentence.span().end())) {
        if (happened(hit, sentence, prose.lower())) {
          keep(hit.value(), prose.evidence(hit.start(), hit.end()), places);
        }
      }
      Matcher killing =
          KILLING_OF_RELATIVE
              .matcher(prose.lower())
              .region(sentence.span().start(), sentence.span().end());
      while (DEATH.in(sentence.lower()) && killing.find()) {
        keep(Harm.KILLING_OF_RELATIVE, prose.evidence(killing), places);
      }
    }
    List<Fact<Harm>> facts = new ArrayList<>();
    places.forEach((kind, spans) -> facts.add(new Fact<>(kind, new Evidence(spans))));
    return facts;
  }

  private static void keep(Harm kind, Evidence evidence, Map<Harm, List<Span>> places) {
    places.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(evidence.spans());
  }

  private static boolean happened(Lexicon.Hit<Harm> hit, Sentence sentence, String lower) {
    String before =
        lower.substring(Math.max(sentence.span().start(), hit.start() - 40), hit.start());
    return switch (hit.value()) {
      case TORTURE -> !ONLY_SUPPOSED.matcher(before).find();
      case DETENTION -> !IMMIGRATION_CUSTODY.matcher(sentence.lower()).find();
      case BEATING,
          THREATS,
          RAPE,
          DOMESTIC_VIOLENCE,
          FORCED_RECRUITMENT,
          FORCED_MARRIAGE,
          FGM,
          KIDNAPPING,
          EXTORTION,
          DISCRIMINATION,
          ATTEMPTED_KILLING,
          KILLING_OF_RELATIVE,
          OTHER ->
          true;
    };
  }
}
