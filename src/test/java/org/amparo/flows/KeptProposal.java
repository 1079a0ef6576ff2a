package org.amparo.flows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.law.Law;
import org.amparo.policy.Policy;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.text.Document;
import org.amparo.text.Original;
import org.amparo.vault.Part;
import org.amparo.vault.SealedVault;
import org.amparo.vault.State;
import org.amparo.vault.Vault;

/** Puts a decision into a vault with a proposal of the test's own making. */
public final class KeptProposal {

  private KeptProposal() {}

  /** @return the decision's id */
  public static String in(
      Path dataFolder, String fileName, String text, List<Proposed> spans, List<String> failures) {
    Document document = Document.ofText(text);
    Proposal proposal = new Proposal(spans, failures, Policy.share().used());
    try (Vault vault = SealedVault.open(dataFolder, Clock.systemUTC())) {
      return vault.keep(
          Original.of(fileName),
          failures.isEmpty() ? State.PROPOSED : State.NOT_RELEASABLE,
          Map.of(
              Part.FILE, (fileName + text).getBytes(StandardCharsets.UTF_8),
              Part.DOCUMENT, Codec.DOCUMENT.bytes(document),
              Part.FACTS, Codec.FACTS.bytes(new DecisionFactFinder(Law.load()).find(document)),
              Part.PROPOSAL, Codec.PROPOSAL.bytes(proposal)));
    }
  }
}
