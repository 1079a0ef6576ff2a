package org.amparo.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.law.Law;
import org.amparo.policy.Policy;
import org.amparo.protection.Proposal;
import org.amparo.protection.RuleProtector;
import org.amparo.text.Alignment;
import org.amparo.text.Document;

/**
 * The copies of the invented samples, as written and distorted, as a person last read them. {@link #main} writes them
 * anew, for a person to read the difference.
 */
final class PinnedCopies {

  private static final Path SAMPLES = Path.of("samples", "decisions");
  private static final Path FOLDER = Path.of("src", "test", "resources", "org", "amparo", "stress", "copies");
  private static final long SEED = 11;
  private static final int SAMPLES_AS_WRITTEN = 11;
  private static final int SAMPLES_DISTORTED = 2;

  private final DecisionFactFinder finder = new DecisionFactFinder(Law.load());
  private final RuleProtector protector = new RuleProtector(Law.load());

  /** A sample and what is done to it. */
  record Pinned(int sample, Distortion distortion) {

    Path file() {
      return FOLDER.resolve("s%02d-%s.txt".formatted(sample, distortion.key()));
    }

    String kept() throws IOException {
      return Files.readString(file());
    }

    @Override
    public String toString() {
      return String.valueOf(file().getFileName());
    }
  }

  static Stream<Pinned> all() {
    List<Pinned> all = new ArrayList<>();
    for (int sample = 1; sample <= SAMPLES_AS_WRITTEN; sample++) {
      all.add(new Pinned(sample, Distortion.AS_WRITTEN));
    }
    int sample = 0;
    for (Distortion distortion : Distortion.values()) {
      for (int i = 0; i < SAMPLES_DISTORTED && distortion != Distortion.AS_WRITTEN; i++) {
        all.add(new Pinned(sample++ % SAMPLES_AS_WRITTEN + 1, distortion));
      }
    }
    return all.stream();
  }

  /** The copy as it is made now. */
  String made(Pinned pinned) throws IOException {
    String written = Files.readString(SAMPLES.resolve("s%02d.txt".formatted(pinned.sample())));
    String text = pinned.distortion().apply(written, new Random(SEED)).copy();
    Document document = Document.ofText(text);
    Proposal proposal = protector.propose(document, finder.find(document), Policy.share());
    if (!proposal.failures().isEmpty()) {
      throw new IllegalStateException("%d detectors failed".formatted(proposal.failures().size()));
    }
    return Alignment.replace(text, proposal.replacements()).copy();
  }

  public static void main(String[] args) throws IOException {
    PinnedCopies copies = new PinnedCopies();
    for (Pinned pinned : all().toList()) {
      Files.writeString(pinned.file(), copies.made(pinned));
    }
  }
}
