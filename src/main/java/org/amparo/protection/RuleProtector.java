package org.amparo.protection;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.amparo.facts.Facts;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The protector that ships: grammars for what identifies, tables for what is public, and the default rule under both. A
 * detector that throws is named in the proposal, which nobody may then approve.
 */
public final class RuleProtector implements Protector {

  private final Vocabulary vocabulary;
  private final List<Detector> detectors;
  private final RandomGenerator random = new SecureRandom();

  /** @param law the tables of public names: countries, courts, agencies, government parties */
  public RuleProtector(Law law) {
    this(law, Vocabulary.load());
  }

  private RuleProtector(Law law, Vocabulary vocabulary) {
    this(vocabulary, detectors(law, vocabulary));
  }

  RuleProtector(Vocabulary vocabulary, List<Detector> detectors) {
    this.vocabulary = vocabulary;
    this.detectors = List.copyOf(detectors);
  }

  static List<Detector> detectors(Law law, Vocabulary vocabulary) {
    Captions captions = new Captions(PublicNames.publicBodies(law));
    return List.of(
        new StandInsKept(law), new Contacts(), captions, new FileNumbers(), new Addresses(), new TitledNames(), new Appositions(),
        new OwnCase(law, captions), new UnpublishedCases(law), new Authorities(law), new RecordReferences(),
            new PublicNames(law), new Officials(law),
        new Dates(), new Ages(), new Durations(), new Places(law, vocabulary), new NamedThings(),
            new StrikingDetails(), new StateForces(law), new Trades(), new Merits());
  }

  @Override
  public Casting propose(Document document, Facts facts, Instructions instructions) {
    Sheet sheet = Sheet.of(document, facts, vocabulary);
    List<Claim> claims = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (Detector detector : detectors) {
      try {
        claims.addAll(detector.detect(sheet));
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(detector.name());
      }
    }
    @Nullable Claim[] winners = Resolver.settle(sheet, claims);
    People people = Names.hide(sheet, winners, instructions.cast());
    Fragments.hide(sheet, winners, people);
    Labels labels = new Labels(sheet, people, instructions, random);
    List<Proposed> stretches = new Merger(sheet, winners, labels, instructions.policy()).stretches();
    return new Casting(new Proposal(stretches, failures, instructions.policy().used()), labels.cast());
  }
}
