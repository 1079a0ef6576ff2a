package org.amparo.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.law.Precedent;
import org.amparo.law.Precedents;
import org.amparo.law.Standing;
import org.amparo.text.Evidence;
import org.amparo.text.Span;

/** Reads the authorities with their standing, and what the decision does with each. */
final class AuthorityReader {

  private final MentionReader mentions;
  private final Precedents precedents;
  private final LocalDate today;

  /**
   * @param today the day for which "today's" standing is told
   */
  AuthorityReader(Precedents precedents, LocalDate today) {
    this.mentions = new MentionReader();
    this.precedents = precedents;
    this.today = today;
  }

  /**
   * Reads them.
   *
   * @param cites the citations in the prose
   * @param day the day of the decision, where it is known
   */
  List<Authority> read(Prose prose, Cites cites, Optional<LocalDate> day) {
    Map<String, List<Mention>> byKey = new LinkedHashMap<>();
    for (Mention mention : mentions.read(prose.text(), cites)) {
      byKey.computeIfAbsent(mention.authority().key(), _ -> new ArrayList<>()).add(mention);
    }
    return byKey.values().stream().map(each -> authority(each, prose, day)).toList();
  }

  private Authority authority(List<Mention> ofOne, Prose prose, Optional<LocalDate> day) {
    Citation citation = ofOne.getFirst().authority();
    Optional<Precedent> precedent = precedent(citation);
    List<CitationContext> contexts =
        ofOne.stream().map(mention -> new CitationContext(prose, mention.span(), mention.full())).toList();
    List<Fact<String>> history = contexts.stream().flatMap(each -> each.history().stream()).toList();
    Treatment treatment =
        contexts.stream().map(CitationContext::treatment).max(Treatment::compareTo).orElse(Treatment.STRING_CITED);
    return new Authority(
        citation.text(),
        evidence(ofOne, prose),
        precedent.map(Precedent::id),
        precedent.flatMap(found -> day.flatMap(on -> precedents.standingOn(found, on))),
        precedent.map(found -> precedents.standingOn(found, today).orElse(found.standing())),
        precedent.filter(found -> found.standing() != Standing.GOOD_LAW).map(Precedent::statusBy).orElse(""),
        history.isEmpty() ? treatment : Treatment.OVERRULED,
        contexts.stream().flatMap(each -> each.proposition().stream()).findFirst(),
        history);
  }

  private Optional<Precedent> precedent(Citation citation) {
    boolean numbered = citation.volume().matches("\\d{1,4}") && citation.page().matches("\\d{1,5}");
    return numbered
        ? precedents.byCite(
            Integer.parseInt(citation.volume()), citation.reporter(), Integer.parseInt(citation.page()))
        : Optional.empty();
  }

  private static Evidence evidence(List<Mention> mentions, Prose prose) {
    List<Span> spans = new ArrayList<>();
    mentions.forEach(mention -> spans.addAll(prose.evidence(mention.span()).spans()));
    return new Evidence(spans);
  }
}
