package org.amparo.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The crosswalk between the Act and title 8 of the Code. Paragraphs carry over unchanged. */
public final class Statutes {

  private final List<Statute> all;

  private Statutes(List<Statute> all) {
    this.all = all;
  }

  static Statutes read(Tables tables) {
    return new Statutes(tables.rows("statutes.tsv", Statute::of, s -> List.of(s.ina(), s.usc(), s.effective())));
  }

  /** All rows, by section of the Act. */
  public List<Statute> all() {
    return all;
  }

  /** The row of a section of the Act, with or without paragraphs ("208(b)(3)"), as it stood on a day. */
  public Optional<Statute> byIna(String section, LocalDate day) {
    return best(section, Statute::ina, day);
  }

  /** The row of a section of title 8, with or without paragraphs, as it stood on a day. */
  public Optional<Statute> byUsc(String section, LocalDate day) {
    return best(section, Statute::usc, day);
  }

  /** The Code's section for one of the Act's, paragraphs kept: "208(b)(3)" gives "1158(b)(3)". */
  public Optional<String> uscFor(String inaSection, LocalDate day) {
    return byIna(inaSection, day).map(row -> row.usc() + inaSection.substring(row.ina().length()));
  }

  /** The Act's section for one of the Code's, paragraphs kept. */
  public Optional<String> inaFor(String uscSection, LocalDate day) {
    return byUsc(uscSection, day).map(row -> row.ina() + uscSection.substring(row.usc().length()));
  }

  private Optional<Statute> best(String section, Function<Statute, String> name, LocalDate day) {
    return all.stream()
        .filter(row -> row.effective().on(day) && isWithin(section, name.apply(row)))
        .max(Comparator.comparingInt(row -> name.apply(row).length()));
  }

  private static boolean isWithin(String section, String whole) {
    return section.startsWith(whole) && (section.length() == whole.length() || section.charAt(whole.length()) == '(');
  }
}
