package org.amparo.law;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The law and its institutions as typed tables. Loaded once and shared by threads.
 *
 * @param version the date of the tables, and which of them a folder of one's own replaced
 * @param countries countries, the words for their people, their divisions and towns
 * @param courts the places where immigration judges hear
 * @param states the states and territories of the United States
 * @param elements what must be shown
 * @param precedents decisions with their standing
 * @param clocks deadlines and fees
 * @param statutes the Act's sections beside the Code's
 * @param reporters how citations are printed
 * @param adjudicators members of the Board, judges, and the officers whom cases are brought against
 * @param agencies public bodies and publications
 */
public record Law(
    String version,
    Countries countries,
    Courts courts,
    States states,
    Elements elements,
    Precedents precedents,
    Clocks clocks,
    Statutes statutes,
    Reporters reporters,
    Adjudicators adjudicators,
    Agencies agencies) {

  private static final int ISO_DATE_CHARS = 10;

  /**
   * The built-in tables.
   *
   * @throws LawTableBroken when a table does not keep its own rules
   */
  public static Law load() {
    return load(new Tables(Optional.empty()));
  }

  /**
   * The built-in tables, except those for which the folder holds a file of the same name ("courts.tsv").
   *
   * @param folder tables that lawyers keep themselves
   * @throws LawTableBroken when the folder is missing or a table does not keep its rules; says where and what to do
   */
  public static Law load(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LawTableBroken(folder.toString(), "is no folder", "name the folder that holds your own tables");
    }
    return load(new Tables(Optional.of(folder)));
  }

  private static Law load(Tables tables) {
    States states = States.read(tables);
    Elements elements = Elements.read(tables);
    Reporters reporters = Reporters.read(tables);
    Law law =
        new Law(
            tables.text("version.txt").strip(),
            Countries.read(tables),
            Courts.read(tables, states),
            states,
            elements,
            Precedents.read(tables, elements, reporters),
            Clocks.read(tables),
            Statutes.read(tables),
            reporters,
            Adjudicators.read(tables),
            Agencies.read(tables));
    return law.named(tables.replaced());
  }

  /** The day as of which the tables tell the law; "today" for whoever asks them. */
  public LocalDate asOf() {
    return LocalDate.parse(version.substring(0, ISO_DATE_CHARS));
  }

  private Law named(List<String> replaced) {
    String name = replaced.isEmpty() ? version : version + " with own " + String.join(", ", replaced);
    return new Law(
        name, countries, courts, states, elements, precedents, clocks, statutes, reporters, adjudicators, agencies);
  }
}
