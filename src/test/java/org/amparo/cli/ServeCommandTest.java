package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  @Test
  void portThatIsTakenIsNamedInOneLine(@TempDir Path folder) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Terminal.Result result = new Terminal(folder.resolve("data")).run("serve", "--port", taken.getLocalPort());

      assertThat(result.exit()).isEqualTo(1);
      assertThat(Terminal.lines(result.err())).singleElement().asString()
          .startsWith("amparo: port %d: another program uses it".formatted(taken.getLocalPort()));
    }
  }
}
