package org.amparo.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.text.FoldedWords;
import org.amparo.text.Span;

/** What stands in for a stretch where a person rules: offered, or typed and checked. */
public final class StandIns {

  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]\\p{Cntrl}]{2,70}](?:['\u2019]s)?");
  private static final int LONGEST_TYPED_CHARS = 72;
  private static final int LEAST_TELLING_CHARS = 4;

  private StandIns() {}

  /** What is offered for a stretch; the program's own label where it has one for the same words. */
  public static String offered(Span span, Action action, Proposal proposal, String text) {
    return switch (action) {
      case KEEP -> "";
      case HIDE -> here(span, action, proposal).or(() -> elsewhere(span, proposal, text)).orElseGet(
          () -> span.of(text).chars().anyMatch(Character::isDigit) ? "[number]" : "[name]");
      case GENERALISE -> here(span, action, proposal).orElseGet(() -> coarse(kind(span, proposal)));
    };
  }

  /** The labels that the document's people go by, so that a missed name can be given to one of them. */
  public static List<String> people(Proposal proposal) {
    return proposal.spans().stream()
        .filter(p -> p.kind() == Kind.PERSON && p.action() == Action.HIDE)
        .map(p -> p.standIn().replaceFirst("'s$", ""))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * A stand-in as somebody typed it, in brackets.
   *
   * @param hidden the words that it is to hide
   * @return empty when it is too short or too long, or tells what it hides
   */
  public static Optional<String> typed(String typed, String hidden) {
    String bare = typed.strip();
    String label = bare.startsWith("[") ? bare : "[" + bare + "]";
    boolean fits = label.length() <= LONGEST_TYPED_CHARS && BRACKETED.matcher(label).matches();
    return fits && !tells(label, hidden) ? Optional.of(label) : Optional.empty();
  }

  /** Whether a label holds all of the words that it is to hide, or one that is a name or a number. */
  private static boolean tells(String label, String hidden) {
    FoldedWords words = FoldedWords.of(label);
    boolean whole = hidden.length() >= LEAST_TELLING_CHARS && !words.find(hidden).isEmpty();
    return whole || hidden.lines()
        .flatMap(line -> List.of(line.split("[\\s,;:/]+")).stream())
        .filter(word -> word.length() > 2 && !word.equals(word.toLowerCase(Locale.ROOT)) || word.matches(".*\\d.*"))
        .anyMatch(word -> !words.find(word).isEmpty());
  }

  private static Optional<String> here(Span span, Action action, Proposal proposal) {
    return proposal.spans().stream()
        .filter(p -> p.action() == action && p.span().overlaps(span))
        .map(Proposed::standIn)
        .findFirst();
  }

  private static Optional<String> elsewhere(Span span, Proposal proposal, String text) {
    FoldedWords words = FoldedWords.of(span.of(text));
    return proposal.spans().stream()
        .filter(p -> p.action() == Action.HIDE && new HashSet<>(FoldedWords.of(p.span().of(text)).exact())
            .containsAll(words.exact()))
        .map(p -> p.standIn().replaceFirst("'s$", ""))
        .findFirst();
  }

  private static Kind kind(Span span, Proposal proposal) {
    return proposal.spans().stream()
        .filter(p -> p.span().overlaps(span))
        .map(Proposed::kind)
        .findFirst()
        .orElse(Kind.UNKNOWN);
  }

  private static String coarse(Kind kind) {
    return switch (kind) {
      case PERSON -> "[a person]";
      case DATE, BIRTH_DATE -> "[a date]";
      case AGE -> "[an age]";
      case DURATION -> "[some time]";
      case CHILDREN -> "[children]";
      case PLACE, ADDRESS -> "[a place]";
      case ORGANISATION, AGENCY -> "[an organisation]";
      case GROUP -> "[a group]";
      case FORCE -> "[the country's forces]";
      case EVENT -> "[an event]";
      case NUMBER, FILE_NUMBER, CASE_NUMBER, PHONE -> "[a number]";
      case COUNTRY -> "[a country]";
      case PEOPLE -> "[a people]";
      case OCCUPATION -> "[a trade]";
      case PERSECUTOR -> "[a persecutor]";
      case EMAIL, WEB, CITATION, STATUTE, RECORD, GROUND, SOCIAL_GROUP, HARM, FINDING, STAND_IN, UNKNOWN ->
          "[a detail]";
    };
  }
}
