package org.amparo.flows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.gate.CopyKind;
import org.amparo.gate.FinishedCopy;
import org.amparo.gate.Gate;
import org.amparo.gate.GateClosed;
import org.amparo.gate.Hidden;
import org.amparo.policy.PolicyUsed;
import org.amparo.reading.PagePictures;
import org.amparo.reading.PictureReader;
import org.amparo.release.PdfSetter;
import org.amparo.release.PictureSetter;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;
import org.amparo.release.TextSetter;
import org.amparo.release.WordSetter;
import org.amparo.text.Span;

/**
 * Writes copies in the formats that are asked for. Nobody else calls the writers (HouseTest sees to it), and nothing
 * comes out of here that did not pass the gate. May be shared by threads.
 */
final class Exporter {

  private static final String BLANK_TITLE = "Decision";
  private static final String BLANK_TEXT = "[Label]\n\nHEADING\n\ntext\n";

  private final TextSetter text = new TextSetter();
  private final PdfSetter pdf = new PdfSetter();
  private final WordSetter word = new WordSetter();
  private final PictureSetter pictures = new PictureSetter();
  private final Gate gate;

  Exporter(Predicate<String> everyday, PictureReader eyes) {
    this.gate = new Gate(everyday, eyes, this::blank);
  }

  /**
   * Makes the files of one copy.
   *
   * @param formats each gives one file
   * @param hidden what may not be read in them
   * @param stem what they are to be called
   * @param pages for {@link Format#PAGES}; empty where the original is not at hand
   * @return in the order of {@link Format}
   * @throws GateClosed when one of them shows what it should not; none is handed out then
   * @throws NoPages when pictures of pages are asked for where there are none
   */
  List<CopyFile> files(
      ReleasedDecision decision, Collection<Format> formats, Hidden hidden, FileStem stem, Optional<PageSource> pages)
      throws GateClosed, NoPages {
    List<CopyFile> files = new ArrayList<>();
    Set<Format> each = EnumSet.noneOf(Format.class);
    each.addAll(formats);
    for (Format format : each) {
      String wanted = stem.wanted() + format.ending();
      String name = gate.mayBear(wanted, hidden) ? wanted : stem.neutral() + format.ending();
      byte[] bytes = format == Format.PAGES ? pictured(decision, pages) : bytes(decision, format.kind());
      CopyFile file = new CopyFile(name, bytes);
      inspect(new FinishedCopy(name, format.kind(), file.bytes(), readable(decision)), hidden);
      files.add(file);
    }
    return List.copyOf(files);
  }

  private void inspect(FinishedCopy copy, Hidden hidden) throws GateClosed {
    try {
      gate.inspect(copy, hidden);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before a copy had passed the gate", e);
    }
  }

  private static String readable(ReleasedDecision decision) {
    return decision.title() + "\n" + decision.text();
  }

  private byte[] bytes(ReleasedDecision decision, CopyKind kind) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      switch (kind) {
        case TEXT -> bytes.writeBytes(text.bytes(decision));
        case SET_PDF -> pdf.write(decision, bytes);
        case WORD -> word.write(decision, bytes);
        case PICTURED_PDF -> pictures.writeBlank(decision.releasedAt(), bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("setting a copy in memory failed", e);
    }
    return bytes.toByteArray();
  }

  private byte[] pictured(ReleasedDecision decision, Optional<PageSource> source) throws NoPages {
    PageSource pages = source.filter(PageSource::hasPages).orElseThrow(NoPages::new);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PagePictures originals = new PagePictures(pages.file().get())) {
      pictures.write(
          pages.document(), pages.approved(), number -> originals.page(number, PictureSetter.DOTS_PER_INCH),
          decision.releasedAt(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("making pictures of pages in memory failed", e);
    }
    return bytes.toByteArray();
  }

  /** What every copy holds, whatever it says: the gate learns from it which words are the writer's own. */
  private byte[] blank(CopyKind kind) {
    List<Span> label = List.of(new Span(0, BLANK_TEXT.indexOf(']') + 1));
    ReleasedDecision blank =
        new ReleasedDecision(
            "blank", BLANK_TITLE, BLANK_TEXT, label, ReleasedFacts.none(), new PolicyUsed("none", ""), "nobody",
            Instant.EPOCH);
    return bytes(blank, kind);
  }
}
