package org.amparo.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.amparo.flows.Amparo;
import org.amparo.flows.Settings;

/** Decisions that wait on a desk, for tests. Everybody in them is invented. */
final class Waiting {

  static final String TEXT =
      """
      U.S. Department of Justice
      Executive Office for Immigration Review
      Decision of the Board of Immigration Appeals

      In re: Tiburcio QUEZALMANDA-Olvera

      File: A214-903-557 - Kestrel Bay

      ON BEHALF OF RESPONDENT: Wren Abara, Esquire

      The respondent, Tiburcio Quezalmanda, is a native and citizen of Honduras. He drove a bus in Zorvexa and paid
      the men who came to the yard each week. In March 2016 a man called Brunvald told him that the price had doubled.
      He refused. The men of Brunvald burned his bus, and the police of Zorvexa wrote nothing down. The respondent then
      moved to his cousin Ilvara Mirelquist, who keeps a shop near the old mill.

      The Immigration Judge found the respondent credible and denied asylum, as no protected ground was shown. We agree
      with the findings of fact. The old mill stands on the quetzrow, where zorbeck lives. The appeal is dismissed.
      """;

  private Waiting() {}

  /** An Amparo in the folder with these texts added, each as a file of its own. */
  static Amparo open(Path folder, String... texts) throws Exception {
    Amparo amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()));
    for (int i = 0; i < texts.length; i++) {
      add(amparo, folder, "invented-%d.txt".formatted(i + 1), texts[i]);
    }
    return amparo;
  }

  static String add(Amparo amparo, Path folder, String name, String text) throws Exception {
    return amparo.prepare().prepare(written(folder, name, text)).id();
  }

  private static Path written(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
