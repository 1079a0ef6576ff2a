package org.amparo.learning;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.amparo.text.Span;

/**
 * A decision whose spans two annotators marked.
 *
 * @param name its file's stem
 * @param file its text
 * @param marks what was marked, in UTF-16 units of the text
 */
public record GoldDecision(String name, Path file, List<Mark> marks) {

  private static final Pattern WORD = Pattern.compile("[a-z]+");
  /** What may be read is of one kind to the learner: only what must go is told apart. */
  private static final String STAYS = "STAYS";

  private static final Set<String> PRIVATE_KINDS = Set.of("PERSON", "PHONE", "EMAIL", "CASE_NUMBER", "ANUMBER");
  private static final Set<String> PRIVATE_ADDRESSES = Set.of("attorney", "applicant", "family", "witness");
  private static final Set<String> DETAIL_KINDS = Set.of("DATE", "AGE", "PLACE", "ORG");

  public GoldDecision {
    marks = List.copyOf(marks);
  }

  /** What a mark counts as: the groups that the house's goals speak of. */
  public enum Group { DIRECT, PRIVATE, DETAILS, KEPT, OTHER }

  /**
   * One marked stretch.
   *
   * @param entity what it names, one name for all mentions of a thing
   */
  public record Mark(Span span, String kind, String of, String risk, String entity) {

    /** @param countryWords the words of countries' names, lower case: a country stays readable */
    public Group group(String words, Set<String> countryWords) {
      if (risk.equals("direct")) {
        return Group.DIRECT;
      }
      if (kind.equals("PLACE") && isCountry(words, countryWords) || kind.equals("DEM")) {
        return Group.KEPT;
      }
      if (risk.equals("none")) {
        boolean stays = kind.equals("ORG") || kind.equals("PLACE") || of.equals("adjudicator");
        return stays ? Group.KEPT : Group.OTHER;
      }
      boolean office = kind.equals("ORG") && of.equals("attorney");
      boolean home = kind.equals("ADDRESS") && PRIVATE_ADDRESSES.contains(of);
      if (PRIVATE_KINDS.contains(kind) || office || home) {
        return Group.PRIVATE;
      }
      return DETAIL_KINDS.contains(kind) ? Group.DETAILS : Group.OTHER;
    }

    private Mark at(Span place) {
      return new Mark(place, kind, of, risk, entity);
    }

    private static boolean isCountry(String words, Set<String> countryWords) {
      Set<String> found = new TreeSet<>();
      WORD.matcher(words.toLowerCase(Locale.ROOT)).results().forEach(word -> found.add(word.group()));
      return !found.isEmpty() && countryWords.containsAll(found);
    }
  }

  /** The same marks at other places: those of a text that was mended since. */
  public GoldDecision at(List<Span> spans) {
    List<Mark> moved = IntStream.range(0, marks.size()).mapToObj(i -> marks.get(i).at(spans.get(i))).toList();
    return new GoldDecision(name, file, moved);
  }

  /** This decision as something to learn from. */
  Annotated annotated(Tokens tokens, Set<String> countryWords, String group) {
    List<Annotated.Mark> labelled = marks.stream()
        .map(mark -> {
          Group counts = mark.group(mark.span().of(tokens.text()), countryWords);
          boolean hide = counts == Group.DIRECT || counts == Group.PRIVATE || counts == Group.DETAILS;
          return new Annotated.Mark(mark.span(), hide ? Label.of(mark.kind(), true) : Label.of(STAYS, false));
        })
        .toList();
    return Annotated.of(group, tokens, labelled);
  }
}
