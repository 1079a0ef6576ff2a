package org.amparo.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.text.Span;

/** Makes paragraphs again from the lines of a text, so that it can be set in another measure. */
final class Manuscript {

  private final String text;
  private final List<Span> standIns;
  private final List<SourceLine> lines;
  private final Measure measure;
  private final Set<String> words;

  private Manuscript(String text, List<Span> standIns) {
    this.text = text;
    this.standIns = standIns;
    this.lines = SourceLine.of(text);
    this.measure = new Measure(lines);
    this.words = Word.of(text).stream().map(Word::plain).collect(Collectors.toUnmodifiableSet());
  }

  static List<Paragraph> paragraphs(String text, List<Span> standIns) {
    return new Manuscript(text, standIns).paragraphs();
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean afterSpace = false;
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      if (lines.get(i).isBlank()) {
        afterSpace = true;
      } else {
        while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
          end++;
        }
        Paragraph.Kind kind = kind(lines.subList(i, end));
        boolean anotherKind = !paragraphs.isEmpty() && paragraphs.getLast().kind() != kind;
        paragraphs.add(paragraph(lines.subList(i, end), kind, afterSpace || anotherKind));
        afterSpace = false;
      }
      i = end;
    }
    return paragraphs;
  }

  private boolean goesOn(SourceLine line, SourceLine below) {
    return measure.goesOn(line, below, hasStandIn(line));
  }

  private Paragraph paragraph(List<SourceLine> part, Paragraph.Kind kind, boolean afterSpace) {
    SourceLine first = part.getFirst();
    List<Chunk> chunks = new ArrayList<>();
    for (SourceLine line : part) {
      List<Chunk> more = chunks(line);
      if (!chunks.isEmpty()) {
        append(chunks, more.removeFirst());
      }
      chunks.addAll(more);
    }
    if (kind == Paragraph.Kind.BODY) {
      chunks.replaceAll(chunk -> chunk.spaced(Math.min(1, chunk.spacesBefore())));
    }
    int indent = part.stream().skip(part.size() > 1 ? 1 : 0).mapToInt(SourceLine::indentColumns).min().orElse(0);
    boolean setIn = kind == Paragraph.Kind.BODY && part.size() == 1;
    return new Paragraph(kind, setIn ? 0 : indent, afterSpace, !first.goesOnInLowerCase(), chunks);
  }

  private Paragraph.Kind kind(List<SourceLine> part) {
    if (part.getFirst().isHeading()) {
      return Paragraph.Kind.HEADING;
    }
    return part.size() > 1 || measure.isParagraph(part.getFirst()) ? Paragraph.Kind.BODY : Paragraph.Kind.LINE;
  }

  /** Puts a chunk after a line's last one; a word that a hyphen broke there is mended where the text has it whole. */
  private void append(List<Chunk> chunks, Chunk next) {
    Run last = chunks.getLast().runs().getLast();
    Run first = next.runs().getFirst();
    boolean broken =
        last.characters().matches("(?s).*\\p{L}[-\u00AD]") && Character.isLowerCase(first.characters().codePointAt(0));
    if (!broken || last.isStandIn() || first.isStandIn()) {
      chunks.add(next.spaced(1));
      return;
    }
    String head = last.characters().substring(0, last.characters().length() - 1);
    boolean whole = words.contains((head + letters(first.characters())).toLowerCase(Locale.ROOT));
    List<Run> runs = new ArrayList<>(chunks.getLast().runs());
    runs.removeLast();
    runs.add(new Run((whole ? head : last.characters()) + first.characters(), -1));
    runs.addAll(next.runs().subList(1, next.runs().size()));
    chunks.set(chunks.size() - 1, new Chunk(runs, chunks.getLast().spacesBefore()));
  }

  private static String letters(String characters) {
    return characters.replaceFirst("(?s)^(\\p{L}+).*", "$1");
  }

  private List<Chunk> chunks(SourceLine line) {
    List<Chunk> chunks = new ArrayList<>();
    int spaces = 0;
    for (int i = line.span().start(); i < line.span().end(); ) {
      if (Character.isWhitespace(text.charAt(i))) {
        spaces++;
        i++;
      } else {
        int end = i;
        while (end < line.span().end() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        chunks.add(new Chunk(runs(new Span(i, end)), spaces));
        spaces = 0;
        i = end;
      }
    }
    return chunks;
  }

  private List<Run> runs(Span word) {
    List<Run> runs = new ArrayList<>();
    for (int i = word.start(); i < word.end(); ) {
      int at = firstEndingAfter(i);
      boolean inside = at < standIns.size() && standIns.get(at).contains(i);
      int edge = at == standIns.size() ? word.end() : inside ? standIns.get(at).end() : standIns.get(at).start();
      int end = Math.min(word.end(), edge);
      runs.add(new Run(text.substring(i, end), inside ? at : -1));
      i = end;
    }
    return runs;
  }

  private boolean hasStandIn(SourceLine line) {
    int at = firstEndingAfter(line.span().start());
    return at < standIns.size() && standIns.get(at).overlaps(line.span());
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = standIns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (standIns.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
