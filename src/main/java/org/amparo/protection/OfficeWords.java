package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.facts.Facts;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.text.Document;
import org.amparo.text.FoldedWords;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;

/**
 * A protector that also knows what its office decided: a word of the deny list is hidden wherever it stands, a word of
 * the allow list is kept unless the safety floor holds it, or it belongs to somebody whom this document protects.
 */
public final class OfficeWords implements Protector {

  private static final String DENIED = "your office hides these words in every decision";
  private static final String ALLOWED = "your office keeps these words in every decision";
  private static final int LEAST_NAME_CHARS = 3;

  private final Protector protector;
  private final List<OfficeWord> words;

  /** @param protector proposes what the lists do not speak of */
  public OfficeWords(Protector protector, List<OfficeWord> words) {
    this.protector = protector;
    this.words = List.copyOf(words);
  }

  @Override
  public Casting propose(Document document, Facts facts, Instructions instructions) {
    Casting casting = protector.propose(document, facts, instructions);
    Proposal proposal = casting.proposal();
    if (words.isEmpty()) {
      return casting;
    }
    String text = document.text().reveal(OriginalAccess.PROTECTION);
    List<Proposed> spans = new ArrayList<>(proposal.spans());
    words.stream().filter(w -> w.action() == Action.KEEP).forEach(word -> allow(word, spans, text));
    FoldedWords folded = FoldedWords.of(text);
    for (OfficeWord word : words) {
      if (word.action() == Action.HIDE) {
        folded.find(word.words()).forEach(place -> deny(word, place, spans));
      }
    }
    return new Casting(new Proposal(spans, proposal.failures(), proposal.policy()), casting.cast());
  }

  private static void allow(OfficeWord word, List<Proposed> spans, String text) {
    if (isProtectedHere(word, spans, text)) {
      return;
    }
    spans.replaceAll(s -> {
      boolean named = s.action() != Action.KEEP && FoldedWords.same(owned(s.span().of(text)), word.words());
      return named && SafetyFloor.permitsLists(s)
          ? new Proposed(s.span(), s.kind(), s.role(), Action.KEEP, "", ALLOWED, 1)
          : s;
    });
  }

  /** Whether the words share one with a name that the floor holds in this document. */
  private static boolean isProtectedHere(OfficeWord word, List<Proposed> spans, String text) {
    Set<String> names = new HashSet<>();
    for (Proposed span : spans) {
      if (span.kind() == Kind.PERSON && SafetyFloor.holds(span.kind(), span.role())) {
        FoldedWords.of(span.span().of(text)).exact().forEach(names::add);
      }
    }
    return FoldedWords.of(word.words()).exact().stream()
        .anyMatch(each -> each.length() >= LEAST_NAME_CHARS && names.contains(each));
  }

  private static void deny(OfficeWord word, Span place, List<Proposed> spans) {
    List<Proposed> touched = spans.stream().filter(s -> s.span().overlaps(place)).toList();
    if (touched.stream().anyMatch(s -> s.action() == Action.HIDE && s.span().contains(place))) {
      return;
    }
    Span whole =
        touched.stream().filter(s -> s.action() != Action.KEEP).map(Proposed::span).reduce(place, Span::cover);
    spans.removeAll(touched);
    spans.add(new Proposed(whole, word.kind(), Role.OTHER, Action.HIDE, word.standIn(), DENIED, 1));
  }

  /** The words without the "'s" of whoever owns something. */
  private static String owned(String words) {
    return words.replaceFirst("['\u2019]s$", "");
  }
}
