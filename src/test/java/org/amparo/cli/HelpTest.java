package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "protect", "read", "facts", "add", "list", "show", "release", "withdraw", "office", "search", "match", "apply", "serve", "demo",
    "stress",
    "model train", "model cross-validate", "model score", "count", "court load", "court report", "court time"
  })
  void everyCommandHelpsWithAnExample(String command) {
    Terminal.Result help = Terminal.bare("", (command + " --help").split(" "));

    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("Example:").contains("  amparo " + command).contains("--data");
  }

  @Test
  void rootHelpNamesEveryCommandAndTheExitCodes() {
    Terminal.Result help = Terminal.bare("", "--help");

    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("protect", "withdraw", "generate-completion", "misused");
  }

  @Test
  void completionScriptIsPrinted() {
    assertThat(Terminal.bare("", "generate-completion").out()).contains("complete").contains("amparo");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "unknown", "protect", "read", "facts", "add", "show", "release", "withdraw", "match", "protect x --nonsense",
    "search word --top 0", "match x --top 0", "serve --port many"
  })
  void misuseIsExitCode2AndPointsToTheHelp(String line, @TempDir Path folder) {
    Terminal.Result misused = new Terminal(folder.resolve("data")).run((Object[]) line.strip().split(" "));

    assertThat(misused.exit()).isEqualTo(2);
    assertThat(misused.err()).contains("--help");
    assertThat(folder).isEmptyDirectory();
  }
}
