package org.amparo.flows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.amparo.protection.Proposal;
import org.amparo.text.Document;
import org.amparo.text.FoldedWords;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;
import org.amparo.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The last few decisions that lie open on the desk, in memory, so that a key need not unseal a long document again. What
 * a reviewer does is not kept here but in the vault.
 */
final class OpenDecisions {

  private static final int MOST = 4;

  private final Map<String, Opened> opened =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opened> eldest) {
          return size() > MOST;
        }
      };

  /**
   * A decision unsealed.
   *
   * @param document what was read
   * @param text its characters
   * @param words the words of the text
   * @param proposal what is proposed
   * @param choices how coarse its stretches could be made, once somebody asked
   */
  record Opened(
      Document document,
      String text,
      FoldedWords words,
      Proposal proposal,
      AtomicReference<@Nullable Map<Span, List<Choice>>> choices) {

    static Opened of(Document document, Proposal proposal) {
      String text = document.text().reveal(OriginalAccess.FLOWS);
      return new Opened(document, text, FoldedWords.of(text), proposal, new AtomicReference<>());
    }

    /** Asked for by the way: it takes as long as some proposals, and keys need not wait for it. */
    List<Choice> choices(Span span, Supplier<Choices> finder) {
      Map<Span, List<Choice>> known = choices.get();
      if (known == null) {
        known = finder.get().of(this);
        choices.set(known);
      }
      return known.getOrDefault(span, List.of());
    }

    /** Without any text: it is an original's. */
    @Override
    public String toString() {
      return "Opened[%d chars]".formatted(text.length());
    }
  }

  /** @throws org.amparo.vault.NotInVault when there is no such decision */
  synchronized Opened get(Vault vault, String id) {
    Opened there = opened.get(id);
    if (there == null) {
      Stored stored = Stored.find(vault, id);
      there = Opened.of(stored.document(), stored.proposal());
      opened.put(id, there);
    }
    return there;
  }

  synchronized void put(String id, Opened renewed) {
    opened.put(id, renewed);
  }
}
