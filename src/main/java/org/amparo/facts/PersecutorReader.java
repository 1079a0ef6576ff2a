package org.amparo.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/**
 * Reads who harmed or is feared: a kind of persecutor counts where it acts ("the gang beat him",
 * "by the police").
 */
final class PersecutorReader {

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:by|hands of|fear\\w*(?: of| from)?|afraid of|threats? (?:from|to)|handed \\w+ over"
              + " to|harm from|(?:from|with|against) (?:the"
              + " )?(?:members|threats)|opposed|join|spoke for|work\\w* for|leader of|target"
              + " of|persecutors?|perpetrat\\w+|abusive|raped|involv\\w+) (?:that |[\\w'-]+"
              + " ){0,4}$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:'s?)? (?:[\\w',-]+ ){0,4}?(?:and |had |has |have |would |will |also |then"
              + " |repeatedly"
              + " )*(?:threat\\w*|beat\\w*|kill\\w*|attack\\w*|arrest\\w*|detain\\w*|conducted|search\\w*"
              + "|accus\\w*|insult\\w*|stabb\\w*|punch\\w*|kick\\w*|stopped|brandish\\w*|took|abus\\w*"
              + "|rap(?:ed|es?)|harm\\w*|tortur\\w*|extort\\w*|recruit\\w*|forc\\w+|demand\\w*|kidnap\\w*"
              + "|target\\w*|persecut\\w*|assault\\w*|shot|shoot\\w*|mistreat\\w*|harass\\w*|hit|pressed|came"
              + " to|looking for|retaliat\\w*|imprison\\w*|murder\\w*|took him|took her)\\b");
  private static final Pattern NOT_ACTING =
      Pattern.compile(
          "\\b(?:report\\w*|un(?:able|willing)|protect\\w*|complain\\w*|acquiesc\\w*|file[ds]?|against"
              + " his|against her)\\b|\\b(?:killed|murdered|shot|kidnapped|harmed|told)"
              + " (?:his|her|their|the) (?:[\\w-]+ ){0,2}$");
  private static final int WINDOW_CHARS = 60;

  /** Named for many reasons; as persecutors only where they act. */
  private static final Set<Persecutor> RELATIVES =
      EnumSet.of(Persecutor.FAMILY, Persecutor.PARTNER, Persecutor.EMPLOYER, Persecutor.COMMUNITY);

  /** People of whom nothing but their number or look is said. */
  private static final Pattern UNNAMED = Pattern.compile(".*\\b(?:men|individuals|assailants?)");

  /** Unnamed men in a claim against one of these are taken for its members. */
  private static final Set<Persecutor> ARMED_GROUPS =
      EnumSet.of(Persecutor.CARTEL, Persecutor.GANG, Persecutor.GUERRILLA, Persecutor.PARAMILITARY);

  private final Lexicon<Persecutor> lexicon;

  PersecutorReader(Lexicon<Persecutor> lexicon) {
    this.lexicon = lexicon;
  }

  List<Fact<Persecutor>> read(Prose prose, List<Sentence> claim) {
    List<Fact<Persecutor>> acting = read(prose, claim, true);
    return acting.isEmpty() ? read(prose, claim, false) : acting;
  }

  private List<Fact<Persecutor>> read(Prose prose, List<Sentence> claim, boolean acting) {
    List<Lexicon.Hit<Persecutor>> hits = new ArrayList<>();
    for (Sentence sentence : claim) {
      Span span = sentence.span();
      for (Lexicon.Hit<Persecutor> hit : lexicon.hits(prose.lower(), span.start(), span.end())) {
        if (acting ? acts(prose.lower(), span, hit) : !RELATIVES.contains(hit.value())) {
          hits.add(hit);
        }
      }
    }
    if (hits.stream().anyMatch(hit -> ARMED_GROUPS.contains(hit.value()))) {
      hits.removeIf(hit -> UNNAMED.matcher(prose.lower()).region(hit.start(), hit.end()).matches());
    }
    return facts(prose, hits);
  }

  private static List<Fact<Persecutor>> facts(Prose prose, List<Lexicon.Hit<Persecutor>> hits) {
    Map<Persecutor, List<Span>> places = new EnumMap<>(Persecutor.class);
    for (Lexicon.Hit<Persecutor> hit : hits) {
      places
          .computeIfAbsent(hit.value(), _ -> new ArrayList<>())
          .addAll(prose.evidence(hit.start(), hit.end()).spans());
    }
    List<Fact<Persecutor>> facts = new ArrayList<>();
    places.forEach((kind, spans) -> facts.add(new Fact<>(kind, new Evidence(spans))));
    return facts;
  }

  private static boolean acts(String lower, Span sentence, Lexicon.Hit<Persecutor> hit) {
    String before =
        lower.substring(Math.max(sentence.start(), hit.start() - WINDOW_CHARS), hit.start());
    String after = lower.substring(hit.end(), Math.min(sentence.end(), hit.end() + WINDOW_CHARS));
    if (NOT_ACTING.matcher(before).find()) {
      return false;
    }
    Matcher agent = BEFORE.matcher(before);
    return agent.find() || AFTER.matcher(after).find();
  }
}
