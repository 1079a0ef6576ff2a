package org.amparo.protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.policy.Value;
import org.amparo.sheet.Sheet;

/**
 * What each detector says of short invented pieces: one file a detector, one line a piece, "text => claims"; in
 * Copy-POLICY, the copy that all of them make of it under a policy. A line break in a piece is written as \n. {@link #main} writes the claims anew, for a person to read the difference.
 */
final class ClaimsFolder {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "amparo", "protection", "claims");
  private static final String COPY = "Copy-";
  private static final String ARROW = " => ";

  /** One piece, and what the detector should say of it. */
  record Piece(String detector, String text, String claims) {}

  private ClaimsFolder() {}

  static Stream<Piece> pieces() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream().flatMap(ClaimsFolder::pieces);
    }
  }

  private static Stream<Piece> pieces(Path file) {
    String detector = file.getFileName().toString().replace(".txt", "");
    return GoldenFolder.read(file).lines().filter(line -> !line.isBlank()).map(line -> piece(detector, line));
  }

  private static Piece piece(String detector, String line) {
    int arrow = line.lastIndexOf(ARROW.strip());
    String text = arrow < 0 ? line : line.substring(0, arrow).stripTrailing();
    return new Piece(detector, text, arrow < 0 ? "" : line.substring(arrow + 2).strip());
  }

  /** What a detector says of a piece, in order of place. */
  static String said(Piece piece) {
    String text = piece.text().replace("\\n", "\n").replace("\\f", "\f");
    if (piece.detector().startsWith(COPY)) {
      return Copy.under(piece.detector().substring(COPY.length()), text).replace("\n", "\\n").replace("\f", "\\f");
    }
    Sheet sheet = Copy.sheetWithFacts(text);
    Detector detector = RuleProtector.detectors(Copy.LAW, Copy.VOCABULARY).stream()
        .filter(each -> each.name().equals(piece.detector())).findFirst().orElseThrow();
    return detector.detect(sheet).stream()
        .sorted(Comparator.comparingInt(Claim::from).thenComparingInt(Claim::to))
        .map(claim -> say(sheet, claim))
        .collect(Collectors.joining(" "));
  }

  private static String say(Sheet sheet, Claim claim) {
    String words = sheet.text().substring(sheet.token(claim.from()).start(), sheet.token(claim.to() - 1).end());
    String value = claim.value() instanceof Value.None ? "" : ":" + claim.value();
    return "%s%s/%s(%s)%s".formatted(
        claim.isPublic() ? "+" : "", claim.kind(), claim.role(), words.replace("\n", "\\n").replace("\f", "\\f"), value);
  }

  /** Writes every file anew with what the detectors now say. */
  public static void main(String[] args) throws IOException {
    for (String detector : pieces().map(Piece::detector).distinct().toList()) {
      List<String> lines = pieces(FOLDER.resolve(detector + ".txt"))
          .map(piece -> piece.text() + ARROW + said(piece)).map(String::stripTrailing).toList();
      Files.write(FOLDER.resolve(detector + ".txt"), lines);
    }
  }
}
