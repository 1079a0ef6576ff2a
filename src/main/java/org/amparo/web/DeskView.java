package org.amparo.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.flows.Desk;
import org.amparo.flows.OnDesk;
import org.amparo.policy.Action;
import org.amparo.policy.Role;
import org.amparo.review.Mark;
import org.amparo.text.Page;
import org.amparo.text.Span;

/** Lays a decision out for the desk's pages. */
final class DeskView {

  /**
   * A page of the original.
   *
   * @param number from 1
   * @param hasPicture whether it can be shown as it looked
   * @param blocks its paragraphs
   */
  record Leaf(int number, boolean hasPicture, List<Paragraph> blocks) {
    Leaf {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * One paragraph.
   *
   * @param start its first character, which names it
   * @param html its words and marks
   * @param lines whether its line breaks are meant
   */
  record Paragraph(int start, String html, boolean lines) {}

  private final OnDesk desk;
  private final Words words;
  private final MarkHtml html;

  DeskView(OnDesk desk, Words words) {
    this.desk = desk;
    this.words = words;
    this.html = new MarkHtml(desk.text(), desk.marks(), words);
  }

  /** The class that tells an action apart. */
  static String style(Action action) {
    return switch (action) {
      case HIDE -> "hide";
      case GENERALISE -> "gen";
      case KEEP -> "stay";
    };
  }

  List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    for (SheetPage page : Paragraphs.of(desk.text())) {
      leaves.add(new Leaf(page.number(), hasPicture(page.number()), page.blocks().stream().map(this::set).toList()));
    }
    return leaves;
  }

  /** The paragraphs that look otherwise than before. */
  List<Paragraph> changedSince(OnDesk before) {
    MarkHtml old = new MarkHtml(before.text(), before.marks(), words);
    Set<Mark> was = new HashSet<>(before.marks());
    Set<Mark> is = new HashSet<>(desk.marks());
    List<Span> touched = new ArrayList<>();
    was.stream().filter(m -> !is.contains(m)).forEach(m -> touched.add(m.span()));
    is.stream().filter(m -> !was.contains(m)).forEach(m -> touched.add(m.span()));
    return Paragraphs.of(desk.text()).stream()
        .flatMap(page -> page.blocks().stream())
        .filter(block -> touched.stream().anyMatch(block.span()::overlaps))
        .filter(block -> !old.of(block.span()).equals(html.of(block.span())))
        .map(this::set)
        .toList();
  }

  QueueView queue(Optional<Span> here) {
    return QueueView.of(desk, here, words);
  }

  /**
   * The stretch at hand.
   *
   * @param alike how many more hold the same words
   * @param offered what would stand in for it
   */
  MarkView mark(Span span, int alike, String offered) {
    String said = span.of(desk.text()).replaceAll("\\s+", " ");
    Optional<Mark> mark = desk.marks().stream().filter(m -> m.span().equals(span)).findFirst();
    return mark.map(m -> marked(m, said, alike, offered)).orElseGet(() -> unmarked(span, said, alike, offered));
  }

  private MarkView marked(Mark mark, String said, int alike, String offered) {
    return new MarkView(
        DeskAddress.of(mark.span()),
        said,
        style(mark.action()),
        words.of(mark.kind()),
        mark.role() == Role.NONE || mark.role() == Role.OTHER ? "" : words.of(mark.role()),
        mark.reason(),
        (int) Math.round(mark.confidence() * 100),
        mark.origin() == Mark.Origin.RULED,
        mark.origin() == Mark.Origin.STILL_READABLE,
        mark.isHidden() ? mark.standIn() : offered,
        alike,
        Desk.isForOffice(mark),
        !mark.kind().degrees().isEmpty(),
        html.asReadAround(mark.span()));
  }

  private MarkView unmarked(Span span, String said, int alike, String offered) {
    return new MarkView(
        DeskAddress.of(span), said, null, "", "", "", 0, false, false, offered, alike, false, false, html.asReadAround(span));
  }

  private Paragraph set(Block block) {
    return new Paragraph(block.span().start(), html.of(block.span()), block.kind() == Block.Kind.LINES);
  }

  private boolean hasPicture(int number) {
    return desk.pages().stream().filter(p -> p.number() == number).anyMatch(DeskView::hasPicture);
  }

  static boolean hasPicture(Page page) {
    return page.widthPoints() > 0 && !page.words().isEmpty();
  }
}
