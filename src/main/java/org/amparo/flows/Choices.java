package org.amparo.flows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.facts.FactFinder;
import org.amparo.facts.Facts;
import org.amparo.flows.OpenDecisions.Opened;
import org.amparo.policy.Action;
import org.amparo.policy.Degree;
import org.amparo.protection.Instructions;
import org.amparo.protection.Proposed;
import org.amparo.protection.Protector;
import org.amparo.text.Span;

/** How coarse the stretches of a decision could be made: the policy's own way with each of its degrees. */
final class Choices {

  private final FactFinder finder;
  private final Protector protector;
  private final Instructions usual;

  Choices(FactFinder finder, Protector protector, Instructions usual) {
    this.finder = finder;
    this.protector = protector;
    this.usual = usual;
  }

  /** What may stand in for each stretch that can be made coarser, finest first. */
  Map<Span, List<Choice>> of(Opened opened) {
    Facts facts = finder.find(opened.document());
    Map<Degree, Map<Span, String>> byDegree = new EnumMap<>(Degree.class);
    for (Degree degree : Degree.values()) {
      // Initials tell more of a name than anybody should be offered to tell.
      if (degree != Degree.INITIALS) {
        byDegree.put(degree, standIns(opened, facts, degree));
      }
    }
    Map<Span, List<Choice>> choices = new TreeMap<>();
    byDegree.forEach((degree, standIns) -> standIns.forEach((span, standIn) -> {
      List<Choice> here = choices.computeIfAbsent(span, _ -> new ArrayList<>());
      if (here.stream().noneMatch(choice -> choice.standIn().equals(standIn))) {
        here.add(new Choice(degree, standIn));
      }
    }));
    return choices;
  }

  private Map<Span, String> standIns(Opened opened, Facts facts, Degree degree) {
    Map<Span, String> standIns = new TreeMap<>();
    Instructions coarser =
        new Instructions(usual.policy().coarsening(degree), usual.style(), usual.cast(), usual.taken());
    for (Proposed proposed : protector.propose(opened.document(), facts, coarser).proposal().spans()) {
      if (proposed.action() == Action.GENERALISE && proposed.kind().degrees().contains(degree)) {
        standIns.put(proposed.span(), proposed.standIn());
      }
    }
    return standIns;
  }
}
