package org.amparo.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;

/**
 * Reads text, Word and PDF files, scans included. It goes by what a file holds, not by how it is named, and loads the
 * library for a kind of file only when it meets one. Page images and text stay in memory.
 */
public final class FileReader implements Reader {

  private static final String KINDS = "give it as .txt, .docx or .pdf";

  private final Limits limits;
  private final int threads;

  /** Reads within {@link Limits#DEFAULT}, recognising scanned pages on all cores. */
  public FileReader() {
    this(Limits.DEFAULT, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param limits what is refused as too large
   * @param threads how many pages are recognised at once, at least 1
   * @throws IllegalArgumentException when threads is below 1
   */
  public FileReader(Limits limits, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is %d: give at least 1".formatted(threads));
    }
    this.limits = limits;
    this.threads = threads;
  }

  @Override
  public Document read(Path file) throws UnreadableFile {
    Document document;
    try {
      inspect(file);
      document = readAs(kindOf(file), file);
    } catch (AccessDeniedException e) {
      throw notAllowed(file);
    } catch (IOException e) {
      throw damaged(file, e);
    } catch (RuntimeException | StackOverflowError e) {
      // PDFBox and POI throw whatever they stumble over in a damaged file: a cast, an index, a tree without end.
      throw damaged(file, e);
    }
    if (document.text().reveal(OriginalAccess.READING).isBlank()) {
      throw new UnreadableFile(file, "no words were found in it", "look whether its pages are blank or too faint");
    }
    return document;
  }

  private void inspect(Path file) throws IOException, UnreadableFile {
    if (!Files.exists(file)) {
      throw new UnreadableFile(file, "there is no such file", "look at the path");
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableFile(file, "is a folder", "name the files in it");
    }
    if (!Files.isReadable(file)) {
      throw notAllowed(file);
    }
    if (Files.size(file) == 0) {
      throw new UnreadableFile(file, "is empty (0 bytes)", "ask for the file again");
    }
  }

  private static FileKind kindOf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileKind.of(file, in.readNBytes(FileKind.HEAD_BYTES));
    }
  }

  private Document readAs(FileKind kind, Path file) throws IOException, UnreadableFile {
    return switch (kind) {
      case TEXT -> {
        requireAtMost(limits.textBytes(), file);
        yield TextFile.read(file);
      }
      case ZIP -> {
        requireAtMost(limits.fileBytes(), file);
        yield WordFile.read(file, limits.wordCharacters());
      }
      case PDF -> {
        requireAtMost(limits.fileBytes(), file);
        yield new PdfFile(file, limits.pdfPages(), threads).read();
      }
      case COMPOUND ->
          throw new UnreadableFile(
              file, "is an old .doc or a Word file behind a password", "save it as .docx without a password");
      case RICH_TEXT -> throw new UnreadableFile(file, "is rich text (.rtf)", "save it as .docx");
      case WIDE_TEXT -> throw new UnreadableFile(file, "is text in UTF-16", "save it as UTF-8");
      case MISNAMED -> {
        String extension = FileKind.extension(file);
        throw new UnreadableFile(
            file, "does not begin as a .%s does".formatted(extension), "ask for the file again, or " + KINDS);
      }
    };
  }

  private static void requireAtMost(long limitBytes, Path file) throws IOException, UnreadableFile {
    long bytes = Files.size(file);
    if (bytes > limitBytes) {
      throw new UnreadableFile(
          file,
          "has %d MB, more than the %d MB that are read at once".formatted(bytes >> 20, limitBytes >> 20),
          "split it into one file per decision");
    }
  }

  private static UnreadableFile notAllowed(Path file) {
    return new UnreadableFile(file, "you may not read it", "ask its owner for read permission");
  }

  /** Names the kind of failure only: the libraries' messages may quote the file. */
  private static UnreadableFile damaged(Path file, Throwable cause) {
    return new UnreadableFile(
        file,
        "is damaged (%s)".formatted(cause.getClass().getSimpleName()),
        "open it in its own program and save it anew, or ask for it again");
  }
}
