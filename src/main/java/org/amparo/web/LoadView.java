package org.amparo.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.courtdata.Fate;
import org.amparo.courtdata.LoadReport;

/**
 * What a load found, as a page shows it.
 *
 * @param failed checks that somebody let pass
 */
record LoadView(String source, String loaded, String newest, List<Table> tables, List<String> failed, int unknownCodes) {

  /** A table with the fates of its lines. */
  record Table(
      String name, String lines, String taken, String repaired, String duplicate, String lost, String counted, String changes,
      String reasons) {}

  static LoadView of(LoadReport report, Words words, Locale language) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(language);
    return new LoadView(
        report.source(), words.moment(report.loadedAt()),
        report.newestDay().map(Object::toString).orElse(words.of("load.unknown")),
        report.tables().stream().map(t -> table(t, words, numbers)).toList(),
        report.checks().stream().filter(c -> !c.passed()).map(LoadReport.Check::name).toList(),
        report.unknownCodes().size());
  }

  private static Table table(LoadReport.TableReport table, Words words, NumberFormat numbers) {
    String reasons = words.list(table.lines().others().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(e -> words.of("load.reason", words.of("LineReason." + e.getKey().name()), numbers.format(e.getValue()))).toList());
    return new Table(
        table.lines().table(), numbers.format(table.lines().lines()), numbers.format(table.lines().taken()),
        numbers.format(table.lines().with(Fate.REPAIRED)), numbers.format(table.lines().with(Fate.DUPLICATE)),
        numbers.format(table.lines().with(Fate.UNREPAIRABLE)),
        table.counted().map(c -> c == table.lines().records() ? words.of("load.agrees") : numbers.format(c)).orElse(""),
        table.changes().map(c -> words.of("load.changes", c.fresh(), c.changed(), c.gone())).orElse(""),
        reasons);
  }
}
