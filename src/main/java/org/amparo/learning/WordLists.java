package org.amparo.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that tell much of what stands beside them. */
final class WordLists {

  static final Set<String> MONTHS = words(
      "january february march april may june july august september october november december");
  static final Set<String> TITLES = words(
      "mr mrs ms miss dr judge captain lieutenant colonel general sir lord lady professor prof mme sergeant officer");
  static final Set<String> UNITS = words(
      "euros euro eur usd gbp pounds sterling francs roubles rub hryvnias uah lire zlotys pln liras try leva forints huf"
          + " kuna years year months month days day hours hour weeks week metres meters kilometres km kilograms kg grams g"
          + " hectares square percent per cent dollars minutes times cyp itl frf dem fim sek nok koruna crowns pesos");
  static final Set<String> NUMERALS = words(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
          + " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half");
  static final Set<String> LAW = words(
      "article articles section sections rule rules protocol paragraph paragraphs act code law decree no nos chapter"
          + " convention directive regulation \u00A7 \u00A7\u00A7 series ina dec matter cfr usc");
  static final Set<String> FUNCTION = words(
      "a an the this that these those some any each every all both either neither another such which what of in on at by"
          + " for from to with into onto over after under between during before until till against through per within"
          + " without along across behind beyond beneath below above among amongst upon via since toward towards around"
          + " near off out up down as like despite except not n't s and or but nor yet");

  /** What the benchmark lets stand in a masked mention. */
  static final Set<String> EMPTY =
      Stream.concat(FUNCTION.stream(), Stream.of("mr", "mrs", "ms", "no", "nr", "about")).collect(Collectors.toUnmodifiableSet());

  static final Set<String> PARTICLES = words("of and the for de la di del von van on in s los las y");
  static final Set<String> ABBREVIATIONS = words("mr mrs ms dr no nos art arts para paras v cf st prof e i g p pp vol");

  private static final Set<String> RELATIONS = words(
      "widow widower wife husband mother father son daughter brother sister uncle aunt nephew niece cousin grandmother"
          + " grandfather spouse partner friend neighbour daughters sons brothers sisters parents children born aged"
          + " national nationals citizen nationality origin ethnic");

  /** Each list that is a feature, by name. */
  static final List<Map.Entry<String, Set<String>>> TELLING = List.of(
      Map.entry("title", TITLES), Map.entry("unit", UNITS), Map.entry("relation", RELATIONS), Map.entry("law", LAW),
      Map.entry("month", MONTHS), Map.entry("numeral", NUMERALS));

  private WordLists() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
