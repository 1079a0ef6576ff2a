package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.amparo.flows.Amparo;
import org.amparo.flows.Order;
import org.amparo.flows.Settings;
import org.amparo.policy.Action;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeCommandTest {

  private static final String TEXT = "The respondent lives behind the old mill and fears for his life.";

  @TempDir private Path folder;

  @Test
  void wordsOfTheOfficeAreListedAndRemoved() throws Exception {
    Terminal terminal = new Terminal(folder.resolve("data"));
    assertThat(terminal.run("office").out()).startsWith("Nothing is decided");
    String id = decide();

    assertThat(terminal.run("office").out()).contains(id, "hide", "old mill as [name]", "Ada Reviewer");
    assertThat(terminal.run("office", "--json").out()).contains("\"old mill\"");
    assertThat(terminal.run("office", "--remove", id).out()).startsWith("Nothing is decided");
    assertThat(terminal.run("office", "--remove", id).err()).contains("no word of the office has this id");
  }

  private String decide() throws Exception {
    try (Amparo amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()))) {
      Path file = Files.writeString(folder.resolve("one.txt"), TEXT);
      String decision = amparo.prepare().prepare(file).id();
      int start = TEXT.indexOf("old mill");
      Span mill = new Span(start, start + "old mill".length());
      amparo.desk().rule(decision, new Order.Rule(mill, Action.HIDE, "", false, false));
      amparo.desk().decideForOffice(decision, mill, "Ada Reviewer");
      return amparo.office().list().getFirst().id();
    }
  }
}
