package org.amparo.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Particulars as plain values under fixed keys, for files that programs read; what is not addressed says so. */
public final class ParticularsSheet {

  private static final String NOT_ADDRESSED = "not_addressed";

  private ParticularsSheet() {}

  /** The particulars, each with its places. */
  public static Map<String, Object> of(Particulars all) {
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("application_filed", one(all.applicationFiled()));
    sheet.put("hearings", many(all.hearings()));
    sheet.put("decided_below", one(all.decidedBelow()));
    sheet.put("government_office", one(all.governmentOffice()));
    sheet.put("circuit", one(all.circuit()));
    sheet.put("standards_of_review", many(all.standardsOfReview()));
    sheet.put("board_fact_finding", one(all.boardFactFinding()));
    sheet.put("family", many(all.family()));
    sheet.put("derivatives", many(all.derivatives()));
    sheet.put("country_sources", many(all.countrySources()));
    sheet.put("prior_orders", many(all.priorOrders()));
    sheet.put("convictions", many(all.convictions()));
    sheet.put("holdings", all.holdings().stream().map(ParticularsSheet::holding).toList());
    sheet.put("authorities", all.authorities().stream().map(ParticularsSheet::authority).toList());
    sheet.put("sections", all.sections().stream().map(ParticularsSheet::section).toList());
    return sheet;
  }

  private static <T> Object one(Optional<Fact<T>> fact) {
    return fact.<Object>map(EvidenceSheet::plain).orElse(NOT_ADDRESSED);
  }

  private static <T> Object many(List<Fact<T>> facts) {
    return facts.isEmpty() ? NOT_ADDRESSED : facts.stream().map(EvidenceSheet::plain).toList();
  }

  private static Map<String, Object> holding(Holding holding) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("point", EvidenceSheet.word(holding.point()));
    plain.put("body", EvidenceSheet.word(holding.body()));
    plain.put("disposition", EvidenceSheet.word(holding.disposition()));
    plain.put("spans", EvidenceSheet.spans(holding.evidence()));
    return plain;
  }

  private static Map<String, Object> authority(Authority authority) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("citation", authority.citation());
    authority.precedent().ifPresent(id -> plain.put("precedent", id));
    authority.standingThen().ifPresent(then -> plain.put("standing_then", EvidenceSheet.word(then)));
    authority.standingToday().ifPresent(now -> plain.put("standing_today", EvidenceSheet.word(now)));
    if (!authority.standingBy().isEmpty()) {
      plain.put("standing_by", authority.standingBy());
    }
    plain.put("rests_on_fallen", authority.hadFallen() ? "then" : authority.hasFallenSince() ? "since" : "no");
    plain.put("treatment", EvidenceSheet.word(authority.treatment()));
    authority.proposition().ifPresent(words -> plain.put("proposition", EvidenceSheet.plain(words)));
    if (!authority.history().isEmpty()) {
      plain.put("history", authority.history().stream().map(EvidenceSheet::plain).toList());
    }
    plain.put("spans", EvidenceSheet.spans(authority.mentions()));
    return plain;
  }

  private static Map<String, Object> section(Section section) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("cited", section.cited());
    section.counterpart().ifPresent(other -> plain.put("counterpart", other));
    plain.put("spans", EvidenceSheet.spans(section.evidence()));
    return plain;
  }
}
