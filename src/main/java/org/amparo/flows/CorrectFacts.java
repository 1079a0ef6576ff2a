package org.amparo.flows;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.facts.CorrectedSheet;
import org.amparo.facts.Correction;
import org.amparo.facts.EvidenceSheet;
import org.amparo.facts.FactFields;
import org.amparo.facts.FactSheet;
import org.amparo.facts.Facts;
import org.amparo.vault.Part;
import org.amparo.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Keeps lawyers' rulings on the facts of a decision: sealed, apart from the machine's values, which stay as they were
 * read.
 */
public final class CorrectFacts {

  private final Vault vault;
  private final Clock clock;

  CorrectFacts(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * A decision's record for the lawyer who works on it.
   *
   * @param sheet with the rulings in place of the machine's values
   * @param machine as the machine read it
   * @param evidence each of the machine's values with its confidence and places
   * @param corrections the rulings, the earliest first
   * @param facts all that the machine read
   */
  public record Corrected(
      Map<String, @Nullable Object> sheet,
      Map<String, @Nullable Object> machine,
      Map<String, Object> evidence,
      List<Correction> corrections,
      Facts facts) {}

  /**
   * A field that a lawyer may rule on.
   *
   * @param name a key of the record
   * @param vocabulary what it may hold; empty where any words may stand
   * @param several whether it may hold several values
   */
  public record Field(String name, List<String> vocabulary, boolean several) {

    public Field {
      vocabulary = List.copyOf(vocabulary);
    }
  }

  /** All fields, in the order of the record. */
  public static List<Field> fields() {
    return FactFields.names().stream()
        .map(name -> new Field(
            name, FactFields.vocabulary(name).stream().sorted().toList(), FactFields.holdsSeveral(name)))
        .toList();
  }

  /** Whether such values can stand in such a field. */
  public static boolean fits(String field, List<String> values) {
    return FactFields.objection(field, values).isEmpty();
  }

  /** @throws org.amparo.vault.NotInVault when there is no such decision */
  public Corrected show(String id) {
    Stored stored = Stored.find(vault, id);
    Facts facts = stored.facts();
    List<Correction> corrections = corrections(id);
    Map<String, @Nullable Object> machine = FactSheet.of(facts);
    return new Corrected(
        CorrectedSheet.of(machine, corrections), machine, EvidenceSheet.of(facts), corrections, facts);
  }

  /**
   * Keeps a ruling.
   *
   * @param values what the field holds; none says that the decision does not address it
   * @param by who rules
   * @throws org.amparo.vault.NotInVault when there is no such decision
   * @throws IllegalArgumentException when such values cannot stand in such a field
   */
  public void rule(String id, String field, List<String> values, String by) {
    Stored stored = Stored.find(vault, id);
    List<Correction> rulings = new ArrayList<>(corrections(stored.entry().id()));
    rulings.add(new Correction(field, values, by, clock.instant()));
    keep(id, rulings);
  }

  /** Takes back every ruling on a field, so that the machine's value stands again. */
  public void takeBack(String id, String field) {
    Stored.find(vault, id);
    keep(id, corrections(id).stream().filter(ruling -> !ruling.field().equals(field)).toList());
  }

  private List<Correction> corrections(String id) {
    return vault.openIfKept(id, Part.CORRECTIONS)
        .map(bytes -> List.of(Codec.CORRECTIONS.value(bytes)))
        .orElse(List.of());
  }

  private void keep(String id, List<Correction> rulings) {
    vault.replace(id, Map.of(Part.CORRECTIONS, Codec.CORRECTIONS.bytes(rulings.toArray(new Correction[0]))));
  }
}
