package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The whole way of a question: file, copy, a reader on this machine, answers that hold. */
class AskSecondReaderTest {

  private static final String TEXT =
      """
      Decision of the Board of Immigration Appeals
      In re: Tiburcio QUEZALMANDA, A214-903-557
      The respondent, Tiburcio Quezalmanda, is a native and citizen of Honduras. We find that he has shown a nexus to
      his faith. The appeal is sustained.
      """;
  private static final String ANSWER =
      "{\"answers\": [{\"field\": \"findings.nexus\", \"value\": \"favourable\", \"quote\": \"he has shown a nexus to"
          + " his faith\"}, {\"field\": \"findings.discretion\", \"value\": \"adverse\", \"quote\": \"we deny in our"
          + " discretion\"}]}";

  @TempDir private Path folder;
  private Amparo amparo;
  private HttpServer server;
  private String asked = "";
  private Path file;

  @BeforeEach
  void open() throws Exception {
    amparo = Amparo.open(new Settings(folder.resolve("data"), Clock.systemUTC()));
    file = Files.writeString(folder.resolve("one.txt"), TEXT);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] body =
              JsonMapper.shared().writeValueAsBytes(
                  Map.of("choices", new Object[] {Map.of("message", Map.of("content", ANSWER))}));
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
    amparo.close();
  }

  private URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
  }

  @Test
  void theReaderSeesTheProtectedCopyAndOnlyProvenAnswersCount() throws Exception {
    SecondReading reading =
        amparo.askSecondReader(SecondReaderSettings.onThisMachine(address(), "fake")).ask(file);
    assertThat(asked).doesNotContain("Quezalmanda").doesNotContain("214-903-557").contains("nexus");
    assertThat(reading.opinions()).extracting(SecondOpinion::field).containsExactly("findings.nexus");
    assertThat(reading.dropped()).isEqualTo(1);
    assertThat(reading.text()).doesNotContain("Quezalmanda");
  }

  @Test
  void theOriginalIsShownOnlyWhereTheSettingsSaySo() throws Exception {
    amparo.askSecondReader(new SecondReaderSettings(address(), "fake", false, true, Duration.ofSeconds(20))).ask(file);
    assertThat(asked).contains("Quezalmanda");
  }

  @Test
  void anotherMachineIsRefusedBeforeAnythingIsRead() {
    assertThatThrownBy(
            () -> amparo.askSecondReader(
                SecondReaderSettings.onThisMachine(URI.create("http://192.0.2.1:8080/v1"), "fake")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not this machine");
    assertThat(asked).isEmpty();
  }
}
