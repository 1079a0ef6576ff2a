package org.amparo.facts;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads and weighs what the respondent claims: who harmed or is feared, how, and on which protected ground. */
final class Claim {

  static final String PERSECUTOR_TABLE = "persecutor.weights.tsv";
  static final String HARM_TABLE = "harm.weights.tsv";
  static final String GROUND_TABLE = "ground.weights.tsv";

  private final Lexicon<Ground> groundWords = Lexicon.read("grounds.tsv", upper(Ground::valueOf));
  private final Lexicon<Persecutor> persecutorWords = Lexicon.read("persecutors.tsv", upper(Persecutor::valueOf));
  private final Lexicon<Harm> harmWords = Lexicon.read("harms.tsv", upper(Harm::valueOf));
  private final VocabularyReader<Ground> grounds = new VocabularyReader<>(groundWords);
  private final PersecutorReader persecutors = new PersecutorReader(persecutorWords);
  private final HarmReader harms = new HarmReader(harmWords);
  private final KindScorer<Ground> groundScorer;
  private final KindScorer<Persecutor> persecutorScorer;
  private final KindScorer<Harm> harmScorer;

  Claim() {
    this.groundScorer = new KindScorer<>(Ground.class, groundWords, Softmax.read(GROUND_TABLE));
    this.persecutorScorer = new KindScorer<>(Persecutor.class, persecutorWords, Softmax.read(PERSECUTOR_TABLE));
    this.harmScorer = new KindScorer<>(Harm.class, harmWords, Softmax.read(HARM_TABLE));
  }

  private static <K> Function<String, K> upper(Function<String, K> value) {
    return name -> value.apply(name.toUpperCase(Locale.ROOT));
  }

  List<Fact<Ground>> grounds(Draft draft) {
    return groundScorer.score(draft, readGrounds(draft), List.of());
  }

  List<Fact<Persecutor>> persecutors(Draft draft) {
    return persecutorScorer.score(draft, readPersecutors(draft), besidePersecutors(draft));
  }

  List<Fact<Harm>> harms(Draft draft) {
    return harmScorer.score(draft, readHarms(draft), besideHarms(draft));
  }

  /** What else is read of the claim, which tells who the persecutors are. */
  List<Object> besidePersecutors(Draft draft) {
    return values(readGrounds(draft), readHarms(draft));
  }

  /** What else is read of the claim, which tells of the harm. */
  List<Object> besideHarms(Draft draft) {
    return values(readGrounds(draft), readPersecutors(draft));
  }

  @SafeVarargs
  private static List<Object> values(List<? extends Fact<?>>... read) {
    return Stream.of(read).flatMap(List::stream).<Object>map(Fact::value).toList();
  }

  List<Fact<Ground>> readGrounds(Draft draft) {
    return grounds.read(draft.decision().prose(), draft.ofCase());
  }

  List<Fact<Persecutor>> readPersecutors(Draft draft) {
    return persecutors.read(draft.decision().prose(), draft.claim());
  }

  List<Fact<Harm>> readHarms(Draft draft) {
    return harms.read(draft.decision().prose(), draft.claim());
  }

  KindScorer<Ground> groundScorer() {
    return groundScorer;
  }

  KindScorer<Persecutor> persecutorScorer() {
    return persecutorScorer;
  }

  KindScorer<Harm> harmScorer() {
    return harmScorer;
  }
}
