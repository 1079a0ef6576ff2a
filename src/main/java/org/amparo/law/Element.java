package org.amparo.law;

import java.util.List;
import java.util.Optional;

/**
 * Something that must be shown, or that stands against protection.
 *
 * @param id its short name ("psg.immut")
 * @param parent the element that it is part of; empty for the headings
 * @param position its place in the order in which a careful decision goes, from 1
 * @param name what it is
 * @param protections the protections that it belongs to
 * @param reliefNote what limits that
 * @param burden who must show it
 * @param standard how well it must be shown
 * @param authority statutes, regulations and precedents, as worded
 * @param favourableWords what decisions say where it is met
 * @param adverseWords what decisions say where it is not
 * @param clientFacts what in a client's story bears on it
 * @param finding the key of the finding that settles it
 * @param effective the days on which it holds
 * @param provenance where the row comes from
 */
public record Element(
    String id,
    Optional<String> parent,
    int position,
    String name,
    List<Protection> protections,
    String reliefNote,
    String burden,
    String standard,
    String authority,
    List<String> favourableWords,
    List<String> adverseWords,
    String clientFacts,
    Optional<String> finding,
    Effective effective,
    Provenance provenance) {

  public Element {
    protections = List.copyOf(protections);
    favourableWords = List.copyOf(favourableWords);
    adverseWords = List.copyOf(adverseWords);
  }

  static Element of(Row row) {
    return new Element(
        row.text("id"),
        row.optional("parent"),
        row.number("position"),
        row.text("name"),
        row.choices("protections", Protection.class),
        row.words("relief_note"),
        row.words("burden"),
        row.words("standard"),
        row.words("authority"),
        row.list("favourable_words"),
        row.list("adverse_words"),
        row.words("client_facts"),
        row.optional("finding"),
        row.effective(),
        row.provenance());
  }
}
