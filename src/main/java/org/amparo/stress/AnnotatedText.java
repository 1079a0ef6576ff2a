package org.amparo.stress;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.amparo.text.Alignment;
import org.amparo.text.Span;

/** A text and what in it identifies somebody directly. Prints its id only. */
public final class AnnotatedText {

  private final String id;
  private final String text;
  private final List<Mention> direct;
  private final List<Span> untelling;
  private final Convention convention;

  AnnotatedText(String id, String text, List<Mention> direct, Convention convention) {
    this(id, text, direct, convention.untelling(text), convention);
  }

  private AnnotatedText(String id, String text, List<Mention> direct, List<Span> untelling, Convention convention) {
    this.id = id;
    this.text = text;
    this.direct = List.copyOf(direct);
    this.untelling = List.copyOf(untelling);
    this.convention = convention;
  }

  /** The name of the text in its corpus. */
  public String id() {
    return id;
  }

  public String text() {
    return text;
  }

  /** The stretches that identify somebody directly, in UTF-16 units. */
  public List<Span> direct() {
    return direct.stream().map(Mention::span).toList();
  }

  /**
   * The same text, distorted; its annotations go along, and what told nothing tells nothing.
   *
   * @param random the source of chance; equal seeds give equal texts
   */
  public AnnotatedText distorted(Distortion distortion, RandomGenerator random) {
    Alignment alignment = distortion.apply(text, random);
    List<Mention> moved = direct.stream()
        .flatMap(m -> alignment.toCopy(m.span()).map(span -> new Mention(span, m.entity())).stream())
        .toList();
    Stream<Span> before = untelling.stream().flatMap(span -> alignment.toCopy(span).stream());
    Stream<Span> now = convention.untelling(alignment.copy()).stream();
    return new AnnotatedText(id, alignment.copy(), moved, Stream.concat(before, now).toList(), convention);
  }

  /**
   * Counts the entities of which every mention is hidden.
   *
   * @param hidden the stretches that a reader of the copy cannot read, in UTF-16 units of this text
   */
  public Tally tally(List<Span> hidden) {
    BitSet gone = new BitSet(text.length());
    Stream.concat(untelling.stream(), hidden.stream()).forEach(span -> gone.set(span.start(), span.end()));
    Map<String, Boolean> entities = new LinkedHashMap<>();
    for (Mention mention : direct) {
      boolean all = gone.nextClearBit(mention.span().start()) >= mention.span().end();
      entities.merge(mention.entity(), all, Boolean::logicalAnd);
    }
    int safe = (int) entities.values().stream().filter(all -> all).count();
    return new Tally(entities.size(), safe);
  }

  @Override
  public String toString() {
    return "AnnotatedText[%d chars]".formatted(text.length());
  }
}
