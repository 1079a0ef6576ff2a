package org.amparo.flows;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amparo.facts.FactFinder;
import org.amparo.protection.Proposal;
import org.amparo.stress.AnnotatedText;
import org.amparo.stress.Corpus;
import org.amparo.stress.Distortion;
import org.amparo.stress.Tally;
import org.amparo.text.CodePoints;
import org.amparo.text.Document;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** One corpus, to be distorted and protected as often as one likes. */
public final class StressTest {

  private static final RandomGeneratorFactory<RandomGenerator> CHANCE = RandomGeneratorFactory.of("L64X128MixRandom");

  private final Corpus corpus;
  private final FactFinder finder;
  private final Proposer proposer;

  StressTest(Corpus corpus, FactFinder finder, Proposer proposer) {
    this.corpus = corpus;
    this.finder = finder;
    this.proposer = proposer;
  }

  /**
   * One text as it was distorted, with spans in code points of it.
   *
   * @param id its name in the corpus
   * @param text the distorted text
   * @param direct what identifies somebody directly
   * @param hidden what the protector replaces
   */
  public record Stressed(String id, String text, List<Span> direct, List<Span> hidden) {

    public Stressed {
      direct = List.copyOf(direct);
      hidden = List.copyOf(hidden);
    }

    /** Prints id and length only. */
    @Override
    public String toString() {
      return "Stressed[%s, %d chars]".formatted(id, text.length());
    }
  }

  private record Done(Tally tally, Stressed text) {}

  /**
   * Distorts every text, protects it, and counts.
   *
   * @param seed equal seeds distort alike
   * @param heard takes each text when all are done, in order
   * @throws IllegalStateException when part of the protection failed, so that the count would mean nothing
   */
  public Tally run(Distortion distortion, long seed, Consumer<Stressed> heard) {
    List<Done> done = corpus.texts().parallelStream().map(text -> protect(text, distortion, seed)).toList();
    done.stream().map(Done::text).forEach(heard);
    return done.stream().map(Done::tally).reduce(Tally.NONE, Tally::plus);
  }

  private Done protect(AnnotatedText annotated, Distortion distortion, long seed) {
    AnnotatedText text = annotated.distorted(distortion, CHANCE.create(seed * 31 + annotated.id().hashCode()));
    Document document = Document.ofText(text.text());
    Proposal proposal = proposer.propose(document, finder.find(document));
    if (!proposal.isReleasable()) {
      throw new IllegalStateException("%d detectors failed on a distorted text".formatted(proposal.failures().size()));
    }
    List<Span> hidden = proposal.replacements().stream().map(Replacement::span).toList();
    CodePoints points = CodePoints.of(text.text());
    return new Done(
        text.tally(hidden),
        new Stressed(text.id(), text.text(), text.direct().stream().map(points::of).toList(),
            hidden.stream().map(points::of).toList()));
  }
}
