package org.amparo.protection;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.amparo.facts.Facts;
import org.amparo.law.Law;
import org.amparo.learning.Scorer;
import org.amparo.learning.Tokens;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Vocabulary;
import org.amparo.text.Document;
import org.amparo.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The protector that ships: grammars for what identifies, tables for what is public, and the default rule under both. A
 * detector that throws is named in the proposal, which nobody may then approve.
 */
public final class RuleProtector implements Protector {

  private final Vocabulary vocabulary;
  private final List<Detector> detectors;
  private final RandomGenerator random = new SecureRandom();
  private final @Nullable LearnedLayer learned;

  /** @param law the tables of public names: countries, courts, agencies, government parties */
  public RuleProtector(Law law) {
    this(law, Vocabulary.load(), null);
  }

  /**
   * Likewise, with a third layer under the rules.
   *
   * @param scorer asked about the words that the rules leave readable
   * @param threshold the log odds from which on it hides
   */
  public RuleProtector(Law law, Scorer scorer, double threshold) {
    this(law, Vocabulary.load(), new LearnedLayer(scorer, threshold));
  }

  private RuleProtector(Law law, Vocabulary vocabulary, @Nullable LearnedLayer learned) {
    this(vocabulary, detectors(law, vocabulary), learned);
  }

  RuleProtector(Vocabulary vocabulary, List<Detector> detectors) {
    this(vocabulary, detectors, null);
  }

  private RuleProtector(Vocabulary vocabulary, List<Detector> detectors, @Nullable LearnedLayer learned) {
    this.vocabulary = vocabulary;
    this.detectors = List.copyOf(detectors);
    this.learned = learned;
  }

  static List<Detector> detectors(Law law, Vocabulary vocabulary) {
    Captions captions = new Captions(PublicNames.publicBodies(law));
    return List.of(
        new StandInsKept(law), new Contacts(), captions, new FileNumbers(), new Addresses(), new TitledNames(), new Appositions(law),
        new OwnCase(law, captions), new UnpublishedCases(law), new Authorities(law), new RecordReferences(),
            new PublicNames(law), new Officials(law),
        new Dates(), new Ages(), new Durations(), new Places(law, vocabulary), new NamedThings(),
            new StrikingDetails(), new StateForces(law), new Trades(), new Merits());
  }

  @Override
  public Casting propose(Document document, Facts facts, Instructions instructions) {
    Sheet sheet = Sheet.of(document, facts, vocabulary);
    List<String> failures = new ArrayList<>();
    Ruled ruled = ruled(sheet, failures, instructions.cast());
    if (learned != null) {
      hideLearned(learned, sheet, ruled.winners(), failures);
    }
    Labels labels = new Labels(sheet, ruled.people(), instructions, random);
    List<Proposed> stretches = new Merger(sheet, ruled.winners(), labels, instructions.policy()).stretches();
    return new Casting(new Proposal(stretches, failures, instructions.policy().used()), labels.cast());
  }

  /** These rules with a third layer under them, as by the constructor; their tables are shared. */
  public RuleProtector with(Scorer scorer, double threshold) {
    return new RuleProtector(vocabulary, detectors, new LearnedLayer(scorer, threshold));
  }

  /**
   * A document for a scorer to learn from.
   *
   * @param tokens its words, mended where the scan broke them, with what the rules say of each
   * @param stretches where stretches of the document lie in them
   */
  public record Lesson(Tokens tokens, List<Span> stretches) {

    public Lesson {
      stretches = List.copyOf(stretches);
    }
  }

  /**
   * Lays a document out for a scorer to learn from.
   *
   * @param stretches in UTF-16 units of the document
   * @throws IllegalStateException when a detector fails
   */
  public Lesson lesson(Document document, Facts facts, List<Span> stretches) {
    Sheet sheet = Sheet.of(document, facts, vocabulary);
    List<String> failures = new ArrayList<>();
    Ruled ruled = ruled(sheet, failures, Cast.NOBODY);
    if (!failures.isEmpty()) {
      throw new IllegalStateException("%d detectors failed".formatted(failures.size()));
    }
    return new Lesson(LearnedLayer.tokens(sheet, ruled.winners()), stretches.stream().map(sheet::plain).toList());
  }

  /** What the rules alone make of a sheet: the claim that won each token, and who is named. */
  private record Ruled(@Nullable Claim[] winners, People people) {}

  private Ruled ruled(Sheet sheet, List<String> failures, Cast cast) {
    @Nullable Claim[] winners = Resolver.settle(sheet, claims(sheet, failures));
    People people = Names.hide(sheet, winners, cast);
    Fragments.hide(sheet, winners, people);
    Names.hideParts(sheet, winners, people);
    StreetPieces.hide(sheet, winners);
    PlacePhrases.join(sheet, winners);
    DatedPhrases.widen(sheet, winners);
    return new Ruled(winners, people);
  }

  private List<Claim> claims(Sheet sheet, List<String> failures) {
    List<Claim> claims = new ArrayList<>();
    for (Detector detector : detectors) {
      try {
        claims.addAll(detector.detect(sheet));
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(detector.name());
      }
    }
    return claims;
  }

  private static void hideLearned(
      LearnedLayer learned, Sheet sheet, @Nullable Claim[] winners, List<String> failures) {
    try {
      learned.hide(sheet, winners);
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(LearnedLayer.class.getSimpleName());
    }
  }
}
