package org.amparo.release;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.policy.Policy;
import org.amparo.text.Box;
import org.amparo.text.Page;
import org.amparo.text.Replacement;
import org.amparo.text.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * How an invented decision is laid out by each writer, as text: every stroke of the PDF, the body of the Word file, the
 * places of words on a pictured page. {@link #main} writes the layouts anew, for a person to read the difference.
 */
enum Layout {
  PDF("pdf.txt") {
    @Override
    String drawn() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new PdfSetter().write(decision(), out);
      StringBuilder strokes = new StringBuilder();
      try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
        for (PDPage page : document.getPages()) {
          strokes.append("page\n");
          strokes(page, strokes);
        }
      }
      return strokes.toString();
    }
  },
  WORD("word.txt") {
    @Override
    String drawn() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new WordSetter().write(decision(), out);
      return out.toString(StandardCharsets.UTF_8).replaceAll("[^\\n\\x20-\\x7e\\u00a0-\\uffef]", "~")
          .replace("<w:p>", "\n<w:p>").replaceAll("PK[^<]{0,90}~", "\nPK\n").stripTrailing() + "\n";
    }
  },
  PICTURE("picture.txt") {
    @Override
    String drawn() throws IOException {
      return places(pictured());
    }
  };

  private static final Path FOLDER = Path.of("src", "test", "resources", "org", "amparo", "release", "layout");
  private static final Pattern LABEL = Pattern.compile("\\[[^\\]]*]");
  private static final double PIXELS_PER_POINT = 2;
  private static final double LINE_POINTS = 24;

  private final String file;

  Layout(String file) {
    this.file = file;
  }

  /** The layout as the writer draws it now. */
  abstract String drawn() throws IOException;

  /** The layout as it was when a person last read it. */
  String kept() throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }

  public static void main(String[] args) throws IOException {
    for (Layout layout : values()) {
      Files.writeString(FOLDER.resolve(layout.file), layout.drawn());
    }
  }

  /** Every kind of paragraph, labels in lines and at their ends, words too long for a line, and more than one page. */
  static ReleasedDecision decision() throws IOException {
    String text = Files.readString(FOLDER.resolve("decision.txt"));
    List<Span> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      labels.add(new Span(matcher.start(), matcher.end()));
    }
    return new ReleasedDecision(
        "d-layout", "BIA, late 2017, native of Mexico: asylum remanded & sent < back", text, labels,
        ReleasedFacts.none(), Policy.share().used(), "Wren Abara", Samples.NOW);
  }

  private static void strokes(PDPage page, StringBuilder strokes) throws IOException {
    List<String> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        strokes.append(operator.getName()).append(operands.isEmpty() ? "" : " ").append(String.join(" ", operands))
            .append('\n');
        operands.clear();
      } else {
        operands.add(operand(token));
      }
    }
  }

  private static String operand(Object token) {
    return switch (token) {
      case COSNumber number -> String.format(Locale.ROOT, "%.1f", number.floatValue());
      case COSString string -> "<%d>".formatted(string.getBytes().length);
      case COSName name -> name.getName();
      case COSArray array -> array.toList().stream().map(Layout::operand).collect(Collectors.joining(" ", "[", "]"));
      default -> token.getClass().getSimpleName();
    };
  }

  /** A page whose words are patches of one grey each, so that a patch in the picture tells which word it is. */
  static BufferedImage pictured() throws IOException {
    String text = """
        In the matter of Eulalia Quillote and Hope
        the respondent sold flowers there
        QUILLOTE    File 908
        Eulalia Quillote
        unsure [covered] words
        """;
    List<Replacement> replacements = List.of(
        replaced(text, "Eulalia Quillote", 0, "[Applicant]"), replaced(text, "Hope", 0, "[Attorney 1]"),
        replaced(text, "QUILLOTE", 0, "[Applicant]"), replaced(text, "908", 0, "[A number]"),
        replaced(text, "Eulalia Quillote", text.indexOf("908"), "[Applicant]"));
    List<org.amparo.text.Word> words = new ArrayList<>();
    int width = (int) (300 * PIXELS_PER_POINT);
    BufferedImage original = new BufferedImage(width, (int) (160 * PIXELS_PER_POINT), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = original.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, original.getWidth(), original.getHeight());
    Matcher matcher = Pattern.compile("\\S+").matcher(text);
    while (matcher.find()) {
      Box box = box(text, matcher.start(), matcher.end());
      int grey = 40 + 6 * words.size();
      pen.setColor(new Color(grey, grey, grey));
      pen.fill(area(box));
      double confidence = matcher.group().equals("unsure") ? 0.49 : 0.5;
      words.add(new org.amparo.text.Word(new Span(matcher.start(), matcher.end()), box, confidence));
    }
    pen.dispose();
    Page page = new Page(1, new Span(0, text.length()), Page.Source.OCR, 300, 160, words);
    return new PicturedPage(original, PIXELS_PER_POINT).with(new PictureLines(text, replacements).of(page));
  }

  private static Replacement replaced(String text, String words, int from, String label) {
    int start = text.indexOf(words, from);
    return new Replacement(new Span(start, start + words.length()), label);
  }

  private static Box box(String text, int start, int end) {
    int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    int column = start - text.lastIndexOf('\n', start) - 1;
    double left = line == 3 ? 100 : 20 + 3 * line;
    return new Box(left + 6.0 * column, 10 + LINE_POINTS * line, 6.0 * (end - start) - 3, 8);
  }

  private static Rectangle area(Box box) {
    return new Rectangle(
        (int) (box.xPoints() * PIXELS_PER_POINT), (int) (box.yPoints() * PIXELS_PER_POINT),
        (int) (box.widthPoints() * PIXELS_PER_POINT), (int) (box.heightPoints() * PIXELS_PER_POINT));
  }

  /** Each patch of a word, and the labels' ground, by lines, with the rectangle around its inside; in pixels. */
  private static String places(BufferedImage picture) {
    Map<Integer, Map<Integer, Rectangle>> byGrey = new TreeMap<>();
    for (int y = 1; y + 1 < picture.getHeight(); y++) {
      for (int x = 1; x + 1 < picture.getWidth(); x++) {
        if (isInside(picture, x, y)) {
          int line = (int) (y / (LINE_POINTS * PIXELS_PER_POINT));
          byGrey.computeIfAbsent(picture.getRaster().getSample(x, y, 0), grey -> new TreeMap<>())
              .merge(line, new Rectangle(x, y, 1, 1), Rectangle::union);
        }
      }
    }
    byGrey.remove(255);
    StringBuilder places = new StringBuilder();
    byGrey.forEach((grey, lines) -> lines.forEach((line, at) -> places.append(
        "%d line %d: %d %d %d %d\n".formatted(grey, line, at.x, at.y, at.width, at.height))));
    return places.toString();
  }

  /** Whether the pixels around one are of its grey; those between a letter's ink and its ground are not. */
  private static boolean isInside(BufferedImage picture, int x, int y) {
    for (int sample : picture.getRaster().getSamples(x - 1, y - 1, 3, 3, 0, (int[]) null)) {
      if (sample != picture.getRaster().getSample(x, y, 0)) {
        return false;
      }
    }
    return true;
  }
}
