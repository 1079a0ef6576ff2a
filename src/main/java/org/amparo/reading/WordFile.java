package org.amparo.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.amparo.text.Document;
import org.amparo.text.Furniture;
import org.amparo.text.Original;
import org.amparo.text.Page;
import org.amparo.text.Span;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A Word file (ECMA-376, WordprocessingML): heads, then the body, then its notes, then the feet, each part once. The
 * file has no pages of its own, so its document is one page.
 */
final class WordFile {

  private final Path file;
  private final int maxCharacters;
  private final StringBuilder text = new StringBuilder();
  private final List<Furniture> furniture = new ArrayList<>();

  private WordFile(Path file, int maxCharacters) {
    this.file = file;
    this.maxCharacters = maxCharacters;
  }

  /** @param maxCharacters the most characters that are read before the file is refused */
  static Document read(Path file, int maxCharacters) throws IOException, UnreadableFile {
    requirePackage(file);
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      PackagePart main = related(parts, "/officeDocument").stream().findFirst().orElseThrow(() -> notWord(file));
      String type = main.getContentType();
      if (!type.contains("word") || !type.endsWith("main+xml")) {
        throw notWord(file);
      }
      return new WordFile(file, maxCharacters).read(main);
    } catch (OpenXML4JException | XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Asks for the archive's directory, which a file that was cut off has lost; POI would read on without it. */
  private static void requirePackage(Path file) throws IOException, UnreadableFile {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw notWord(file);
      }
    }
  }

  private static UnreadableFile notWord(Path file) {
    return new UnreadableFile(file, "is a zip archive but no Word file", "unpack it and give the files in it");
  }

  private Document read(PackagePart main) throws IOException, OpenXML4JException, XMLStreamException, UnreadableFile {
    for (PackagePart head : related(main, "/header")) {
      addFurniture(head, Furniture.Kind.RUNNING_HEAD);
    }
    add(main);
    for (PackagePart notes : related(main, "/footnotes")) {
      add(notes);
    }
    for (PackagePart notes : related(main, "/endnotes")) {
      add(notes);
    }
    for (PackagePart foot : related(main, "/footer")) {
      addFurniture(foot, Furniture.Kind.RUNNING_FOOT);
    }
    return document();
  }

  private Document document() {
    String characters = text.toString();
    Page page = new Page(1, new Span(0, characters.length()), Page.Source.TEXT, 0, 0, List.of());
    for (Furniture found : FurnitureFinder.find(characters, List.of(page))) {
      if (furniture.stream().noneMatch(known -> known.span().overlaps(found.span()))) {
        furniture.add(found);
      }
    }
    furniture.sort(Comparator.comparing(Furniture::span));
    return new Document(Original.of(characters), List.of(page), furniture);
  }

  private void addFurniture(PackagePart part, Furniture.Kind kind)
      throws IOException, XMLStreamException, UnreadableFile {
    Optional<Span> added = add(part);
    if (added.isPresent()) {
      Lines.of(text, added.get())
          .forEach(line -> furniture.add(new Furniture(line, kind)));
    }
  }

  private Optional<Span> add(PackagePart part) throws IOException, XMLStreamException, UnreadableFile {
    String words;
    try (InputStream in = part.getInputStream()) {
      words = WordText.read(in, maxCharacters - text.length()).orElseThrow(this::tooLong).strip();
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(words);
    return Optional.of(new Span(start, text.length()));
  }

  private UnreadableFile tooLong() {
    return new UnreadableFile(
        file, "unfolds to more than %d characters".formatted(maxCharacters), "split it into one file per decision");
  }

  /** The parts a source points at by relationships of a kind, each once; all editions end the kind's name alike. */
  private static List<PackagePart> related(RelationshipSource source, String kind) throws OpenXML4JException {
    List<PackagePart> parts = new ArrayList<>();
    for (PackageRelationship each : source.getRelationships()) {
      if (each.getRelationshipType().endsWith(kind) && each.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = each.getPackage().getPart(PackagingURIHelper.createPartName(each.getTargetURI()));
        if (part == null) {
          throw new OpenXML4JException("a part is missing");
        }
        if (!parts.contains(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }
}
