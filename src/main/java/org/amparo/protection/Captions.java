package org.amparo.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Role;
import org.amparo.sheet.Line;
import org.amparo.sheet.Phrases;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/**
 * Hides what stands in the named fields of covers and captions: the person after "Name:" and "In re:", counsel after
 * "ON BEHALF OF", the address blocks of a notice, the clerk who signs it. Reads line by line; a field ends where
 * another begins, where running text begins, or after a few lines.
 */
final class Captions implements Detector {

  private static final Set<String> OFFICES = Set.of("assistant", "chief", "counsel", "senior", "deputy", "attorney",
      "associate", "legal", "advisor", "principal", "trial", "special", "staff", "litigation", "unit", "acting");
  private static final int MOST_LINES = 12;
  private static final int RUNNING_WORDS = 5;

  private final CaptionLabels labels = new CaptionLabels();
  private final Phrases<Boolean> publicLines = new Phrases<>();

  Captions(List<String> publicBodies) {
    publicBodies.forEach(name -> publicLines.add(name, true));
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    Optional<CaptionField> open = Optional.empty();
    int linesLeft = 0;
    for (int number = 0; number < sheet.lines().size(); number++) {
      Line line = sheet.lines().get(number);
      if (line.isEmpty() || line.style() == Line.Style.FURNITURE) {
        continue;
      }
      Optional<CaptionLabels.Opening> next = labels.openedBy(sheet, line);
      int from = line.firstToken();
      if (next.isPresent()) {
        open = Optional.of(next.get().field());
        from = next.get().valueFrom();
        linesLeft = MOST_LINES;
      } else if (open.isPresent()
          && (linesLeft == 0 || isRunningText(sheet, line) || isHeading(sheet, open.get(), from, line.endToken()))) {
        open = Optional.empty();
      }
      if (open.isPresent() && from < line.endToken()) {
        open = Optional.of(claimLine(sheet, open.get(), from, line, claims));
        linesLeft--;
      }
    }
    return claims;
  }

  /** The field that is open at the end of the line. */
  private CaptionField claimLine(Sheet sheet, CaptionField field, int from, Line line, List<Claim> claims) {
    CaptionField open = field;
    int at = from;
    Optional<CaptionLabels.Second> second = labels.secondOn(sheet, line, at);
    while (second.isPresent()) {
      claim(sheet, open, at, second.get().labelFrom(), claims);
      open = second.get().opening().field();
      at = second.get().opening().valueFrom();
      second = labels.secondOn(sheet, line, at);
    }
    if (at < line.endToken()) {
      claim(sheet, open, at, line.endToken(), claims);
    }
    return open;
  }

  private static boolean isRunningText(Sheet sheet, Line line) {
    int lower = 0;
    for (int i = line.firstToken(); i < line.endToken(); i++) {
      Token token = sheet.token(i);
      lower += token.shape() == Shape.LOWER && sheet.vocabulary().isGeneral(token.key()) ? 1 : 0;
    }
    return lower >= RUNNING_WORDS;
  }

  private void claim(Sheet sheet, CaptionField field, int from, int to, List<Claim> claims) {
    Optional<Role> role = field.role();
    boolean opensOffice = field == CaptionField.GOVERNMENT_BLOCK && sheet.is(from, "dhs");
    if (role.isEmpty() || !opensOffice && isPublic(sheet, from, to)) {
      return;
    }
    int start = from;
    int end = field == CaptionField.FILE ? beforeCity(sheet, from, to) : to;
    while (start < end && sheet.token(start).shape() == Shape.SYMBOL) {
      start++;
    }
    if (field == CaptionField.FOR_GOVERNMENT || field == CaptionField.FOR_RESPONDENT) {
      end = beforeOffice(sheet, start, end);
    }
    while (end > start && isTail(sheet, end - 1)) {
      end--;
    }
    int number = field.namesSomebody() ? numberIn(sheet, start, end) : end;
    hide(sheet, field, start, number, role.get(), claims);
    hide(sheet, field, number, end, role.get(), claims);
  }

  private static void hide(Sheet sheet, CaptionField field, int from, int to, Role role, List<Claim> claims) {
    if (from < to) {
      String reason = "stands in the field for " + field.words();
      claims.add(Claim.ofPrivate(from, to, Weight.IDENTITY, field.kindOf(sheet, from, to), role, reason));
    }
  }

  /** Where a file number begins that stands on one line with a name; the end where none does. */
  private static int numberIn(Sheet sheet, int from, int to) {
    for (int i = from; i < to; i++) {
      Shape shape = sheet.token(i).shape();
      if (shape == Shape.NUMBER || shape == Shape.MIXED) {
        boolean letter = i > from && sheet.token(i - 1).shape() == Shape.LETTER;
        return letter ? i - 1 : i;
      }
    }
    return to;
  }

  /** A file line goes on with the court's city, which is another matter. */
  private static int beforeCity(Sheet sheet, int from, int to) {
    int at = from;
    while (at < to && !(sheet.token(at).shape().isWord() && sheet.token(at).lengthChars() > 2)) {
      at++;
    }
    return at;
  }

  /** "ADA QUILL, ASSISTANT CHIEF COUNSEL": the office behind a name is nobody's. */
  private static int beforeOffice(Sheet sheet, int from, int to) {
    int comma = from;
    while (comma < to && !sheet.is(comma, ",")) {
      comma++;
    }
    boolean office = comma > from && comma + 2 < to;
    for (int i = comma + 1; i < to; i++) {
      office &= sheet.token(i).shape() == Shape.SYMBOL || OFFICES.contains(sheet.token(i).key());
    }
    return office ? comma : to;
  }

  private static boolean isTail(Sheet sheet, int i) {
    return sheet.token(i).shape() == Shape.SYMBOL || sheet.is(i, "esquire") || sheet.is(i, "esq");
  }

  /** A heading of the law's words alone, two or more, is nobody's name; a law office's name may be just that. */
  private static boolean isHeading(Sheet sheet, CaptionField field, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      Token token = sheet.token(i);
      boolean legal = sheet.vocabulary().isLegal(token.key()) && token.lengthChars() > 1;
      if (token.shape() != Shape.SYMBOL && !legal) {
        return false;
      }
      words += legal ? 1 : 0;
    }
    return words >= 2 && field != CaptionField.COUNSEL_BLOCK && field != CaptionField.GOVERNMENT_BLOCK;
  }

  private boolean isPublic(Sheet sheet, int from, int to) {
    int at = from;
    while (at < to) {
      Optional<Phrases.Found<Boolean>> found = publicLines.longestAt(sheet, at);
      if (found.isPresent()) {
        at = found.get().to();
      } else if (sheet.token(at).shape() == Shape.SYMBOL) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }
}
