package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SecondReaderTest {

  private static final String TEXT = "We find that the respondent\nhas shown a nexus to her faith. She is from"
      + " Freedonia.";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private HttpServer server;
  private String asked = "";

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private SecondReader answering(int status, String content) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] body =
              JSON.writeValueAsBytes(
                  Map.of("choices", new Object[] {Map.of("message", Map.of("content", content))}));
          exchange.sendResponseHeaders(status, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    return new SecondReader(SecondReaderSettings.onThisMachine(address, "fake"));
  }

  @Test
  void anAnswerCountsOnlyWithAQuotationThatStandsThereWordForWord() throws Exception {
    SecondReader reader =
        answering(
            200,
            """
            ```json
            {"answers": [
              {"field": "findings.nexus", "value": "favourable", "quote": "the respondent has shown a nexus"},
              {"field": "findings.nexus", "value": "adverse", "quote": "the respondent has not shown a nexus"},
              {"field": "findings.nexus", "value": "perhaps", "quote": "the respondent has shown a nexus"},
              {"field": "shoe_size", "value": "9", "quote": "the respondent has shown a nexus"},
              {"field": "nationality", "value": "Freedonia", "quote": "Freedonia"}
            ]}
            ```
            """);
    SecondReading reading = reader.read(TEXT);
    assertThat(reading.opinions()).hasSize(1);
    SecondOpinion opinion = reading.opinions().getFirst();
    assertThat(opinion.value()).isEqualTo("favourable");
    assertThat(opinion.evidence().spans().getFirst().of(TEXT)).isEqualTo("the respondent\nhas shown a nexus");
    assertThat(reading.dropped()).isEqualTo(4);
    assertThat(asked).contains("has shown a nexus").contains("\"model\":\"fake\"");
  }

  @Test
  void whatIsNoAnswerSaysSoWithoutQuotingTheText() throws IOException {
    SecondReader broken = answering(200, "I cannot help with that");
    assertThatThrownBy(() -> broken.read(TEXT))
        .isInstanceOf(SecondReaderSilent.class)
        .hasMessageNotContaining("Freedonia");
    stop();
    SecondReader refusing = answering(500, "{}");
    assertThatThrownBy(() -> refusing.read(TEXT)).isInstanceOf(SecondReaderSilent.class).hasMessageContaining("500");
  }

  @Test
  void anotherMachineIsRefusedUnlessTheSettingsAllowIt() {
    URI far = URI.create("http://192.0.2.7:8080/v1");
    assertThatThrownBy(() -> new SecondReader(SecondReaderSettings.onThisMachine(far, "m")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not this machine");
    assertThat(new SecondReader(new SecondReaderSettings(far, "m", true, false, Duration.ofSeconds(1)))).isNotNull();
  }
}
