package org.amparo.protection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.law.Law;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.sheet.Citations;
import org.amparo.sheet.Shape;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Token;

/**
 * Hides the applicant's own case: the name and number in running heads ("Cite as: A-B-, AXXX XXX 123"), and citations
 * of court decisions that bear the applicant's name.
 */
final class OwnCase implements Detector {

  private static final int MOST_TOKENS = 14;
  private static final int LEAST_INITIALS = 2;

  private final Law law;
  private final Captions captions;

  OwnCase(Law law, Captions captions) {
    this.law = law;
    this.captions = captions;
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> heads = runningHeads(sheet);
    List<Claim> claims = new ArrayList<>(heads);
    ownInitials(sheet, heads, claims);
    ownCitations(sheet, ownNames(sheet, heads), claims);
    return claims;
  }

  private static List<Claim> runningHeads(Sheet sheet) {
    List<Claim> heads = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.is(i, "cite") && sheet.is(i + 1, "as")) {
        runningHead(sheet, sheet.is(i + 2, ":") ? i + 3 : i + 2, heads);
      }
    }
    return heads;
  }

  private static void runningHead(Sheet sheet, int from, List<Claim> claims) {
    int to = from;
    while (to < sheet.size() && to - from < MOST_TOKENS && !sheet.is(to, "(") && !sheet.is(to, ",")
        && sheet.token(to).line() == sheet.token(from).line()) {
      to++;
    }
    if (to > from) {
      claims.add(Claim.ofPrivate(from, to, Weight.IDENTITY, Kind.PERSON, Role.APPLICANT, "the name in the running head"));
    }
  }

  /** The initials of the running head, wherever they come again outside a citation of published authority. */
  private void ownInitials(Sheet sheet, List<Claim> heads, List<Claim> claims) {
    Set<String> own = new HashSet<>(initialsOfNames(sheet));
    for (Claim head : heads) {
      String initials = initialsAt(sheet, head.from());
      if (initials.length() >= LEAST_INITIALS) {
        own.add(initials);
      }
    }
    BitSet cited = new BitSet(sheet.size());
    for (Citations.Citation citation : sheet.citations()) {
      cited.set(citation.whole().start(), citation.whole().end());
    }
    for (int i = 0; i < sheet.size() && !own.isEmpty(); i++) {
      String initials = sheet.is(i - 1, "-") ? "" : initialsAt(sheet, i);
      if (!cited.get(i) && own.contains(initials)) {
        int to = Math.min(sheet.size(), i + 2 * initials.length());
        claims.add(Claim.ofPrivate(i, to, Weight.IDENTITY, Kind.PERSON, Role.APPLICANT, "the applicant's initials"));
      }
    }
  }

  /** The initials of the names in the caption, as long as no published authority goes by the same. */
  private Set<String> initialsOfNames(Sheet sheet) {
    Set<String> initials = new HashSet<>();
    for (Claim claim : captions.detect(sheet)) {
      if (claim.role() == Role.APPLICANT && claim.kind() == Kind.PERSON) {
        initials.addAll(initialsOf(sheet, claim));
      }
    }
    for (Citations.Citation citation : sheet.citations()) {
      for (int i = citation.name().start(); i < citation.name().end(); i++) {
        initials.remove(initialsAt(sheet, i));
      }
    }
    return initials;
  }

  /** "PEREZ LOPEZ, Ana" and "Ana PEREZ LOPEZ" both give "apl". */
  private static Set<String> initialsOf(Sheet sheet, Claim name) {
    StringBuilder surnames = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      Token token = sheet.token(i);
      if (token.is(",")) {
        surnames.append(all);
        all.setLength(0);
      } else if (token.shape().startsUpper() && token.key().length() > 1) {
        all.append(token.key().charAt(0));
      }
    }
    String initials = all.append(surnames).toString();
    return initials.length() >= LEAST_INITIALS ? Set.of(initials) : Set.of();
  }

  /** The letters of "A-B-C-" that begin at a token; empty where none do. */
  private static String initialsAt(Sheet sheet, int from) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i + 1 < sheet.size() && sheet.token(i).shape() == Shape.LETTER && sheet.is(i + 1, "-"); i += 2) {
      initials.append(sheet.token(i).key());
    }
    return initials.toString();
  }

  private void ownCitations(Sheet sheet, Set<String> own, List<Claim> claims) {
    for (Citations.Citation citation : sheet.citations()) {
      if (OwnHistory.tells(sheet, citation) && !isPrecedent(sheet, citation)) {
        claims.add(ownCase(OwnHistory.opening(sheet, citation), citation));
      }
      for (int i = citation.name().start(); i < citation.name().end(); i++) {
        if (own.contains(sheet.token(i).key()) && !sheet.vocabulary().mayStandCapitalised(sheet.written(i))
            && !law.adjudicators().isGovernmentParty(sheet.token(i).key()) && !isPrecedent(sheet, citation)) {
          claims.add(ownCase(citation.whole().start(), citation));
          break;
        }
      }
    }
  }

  private static Claim ownCase(int from, Citations.Citation citation) {
    return Claim.ofPrivate(from, citation.whole().end(), Weight.IDENTITY, Kind.CASE_NUMBER,
        Role.APPLICANT,
        "the applicant's own case before a court");
  }

  /** A published decision of the Board or the Attorney General is everybody's, whatever the name. */
  private static boolean isPrecedent(Sheet sheet, Citations.Citation citation) {
    for (int i = citation.whole().start(); i + 2 < citation.whole().end(); i++) {
      if (sheet.is(i, "n") && (sheet.is(i + 1, "dec") || sheet.is(i + 2, "dec"))) {
        return true;
      }
    }
    return false;
  }

  /** The words of the names in running heads and in the caption's fields for the applicant. */
  private Set<String> ownNames(Sheet sheet, List<Claim> heads) {
    Set<String> names = new HashSet<>();
    List<Claim> named = new ArrayList<>(captions.detect(sheet));
    named.addAll(heads);
    for (Claim claim : named) {
      for (int i = claim.from(); i < claim.to(); i++) {
        Token token = sheet.token(i);
        if (claim.role() == Role.APPLICANT && claim.kind() == Kind.PERSON && token.shape().startsUpper()
            && token.key().length() > 2) {
          names.add(token.key());
        }
      }
    }
    return names;
  }
}
