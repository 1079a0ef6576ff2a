package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.law.Cite;
import org.amparo.law.Precedent;
import org.amparo.law.Precedents;

/**
 * Decisions that a text never cites in full, only as "Matter of A-B-, supra" or "26 I&amp;N Dec. at 390": read where
 * the tables know one decision that can be meant.
 */
final class KnownByName {

  private static final Pattern SUPRA =
      Pattern.compile("\\b(?<name>(?:Matter of|In re) (?:[A-Z]-){1,6}(?: ?& (?:[A-Z]-){1,6})?),? supra\\b");
  private static final int LONGEST_DECISION_PAGES = 60;

  private final Precedents precedents;

  KnownByName(Precedents precedents) {
    this.precedents = precedents;
  }

  /** The decisions meant by these words that none of the full citations is. */
  List<Citation> read(String text, List<CitationGrammar.ShortForm> shortForms, List<Citation> full) {
    List<Citation> known = new ArrayList<>();
    CaseName names = new CaseName();
    for (CitationGrammar.ShortForm form : shortForms) {
      CaseName.Found name = names.before(text, 0, form.span().start());
      only(name.text(), full)
          .filter(meant -> holds(meant.cite().orElseThrow(), form))
          .ifPresent(meant -> known.add(citation(meant, name.start(), form.span().end())));
    }
    Matcher supra = SUPRA.matcher(text);
    while (text.contains(" supra") && supra.find()) {
      only(supra.group("name"), full).ifPresent(meant -> known.add(citation(meant, supra.start(), supra.end())));
    }
    return known;
  }

  private Optional<Precedent> only(String name, List<Citation> full) {
    String matter = name.replaceFirst("^In re", "Matter of");
    if (name.isEmpty() || full.stream().anyMatch(each -> each.name().equals(matter))) {
      return Optional.empty();
    }
    List<Precedent> meant = precedents.byName(matter).stream().filter(each -> each.cite().isPresent()).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static boolean holds(Cite cite, CitationGrammar.ShortForm form) {
    boolean numbered = form.page().matches("\\d{1,5}") && form.volume().equals(Integer.toString(cite.volume()));
    int page = numbered ? Integer.parseInt(form.page()) : 0;
    return page >= cite.page() && page <= cite.page() + LONGEST_DECISION_PAGES
        && form.reporter().equals(cite.reporter());
  }

  private static Citation citation(Precedent meant, int start, int end) {
    Cite cite = meant.cite().orElseThrow();
    String printed = meant.citation();
    int open = printed.lastIndexOf('(');
    String court = open < 0 ? "" : printed.substring(open + 1).replace(")", "");
    return new Citation(
        meant.name(), Integer.toString(cite.volume()), cite.reporter(), Integer.toString(cite.page()), court, start,
        end);
  }
}
